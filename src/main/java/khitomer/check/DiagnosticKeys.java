package khitomer.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.EntryLocator;
import khitomer.model.Evidence;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Statement;

/** Creates keys that identify a diagnostic in different states of a lore. */
final class DiagnosticKeys {

    /** The rules about text that could not be read as an entry. */
    private static final Set<RuleCode> OF_NO_ENTRY = Set.of(
            RuleCode.NOT_UTF_8,
            RuleCode.NOT_YAML,
            RuleCode.TAG,
            RuleCode.ALIAS,
            RuleCode.NOT_AN_ENTRY,
            RuleCode.NO_KIND,
            RuleCode.UNKNOWN_KIND,
            RuleCode.NO_NAME,
            RuleCode.BAD_ID);
    /** Those of them that point at a word, so that the rest of the line does not matter. */
    private static final Set<RuleCode> AT_A_WORD = Set.of(RuleCode.NOT_YAML, RuleCode.TAG, RuleCode.ALIAS);
    /** The rules about entries, so that the field is that of the statement at the location. */
    private static final Set<RuleCode> OF_STATEMENTS =
            Rules.ALL.stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}_-]+)[\"']?:(?=\\s|$)");
    private static final Pattern ID = Pattern.compile("[\\s{,\"']id[\"']?:\\s*([^\\s,}]+)");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern LINE = Pattern.compile("\\bline \\d+");
    /** The start of a suggestion, which depends on unrelated entries. */
    private static final String PROPOSAL = "; did you mean '";

    private final Lore lore;
    private final EntryLocator owners;
    private final Map<String, String[]> lines = new HashMap<>();

    DiagnosticKeys(Lore lore) {
        this.lore = lore;
        this.owners = new EntryLocator(lore.repository());
    }

    DiagnosticKey of(Diagnostic diagnostic) {
        RuleCode rule = diagnostic.rule();
        Location place = diagnostic.location();
        if (!diagnostic.evidence().isEmpty()) {
            return new DiagnosticKey(rule, entries(diagnostic), "", diagnostic.message());
        }
        Optional<Entry> owner = OF_NO_ENTRY.contains(rule) ? Optional.empty() : owners.entryAt(place);
        if (owner.isEmpty()) {
            return new DiagnosticKey(rule, inLine(rule, place), "", message(diagnostic));
        }
        return switch (rule) {
            // The message says where the other entry is.
            case DUPLICATE_ID -> new DiagnosticKey(rule, owner.get().id(), "", "");
            // The order of entries decides which entry of a circle the report names.
            case INSIDE_ITSELF -> new DiagnosticKey(rule, quoted(diagnostic.message()), "", "");
            default -> new DiagnosticKey(rule, owner.get().id(), field(rule, owner.get(), place), message(diagnostic));
        };
    }

    /** The subject of a diagnostic without entry: the line, or the id in it and the word at the location. */
    private String inLine(RuleCode rule, Location place) {
        String line = line(place);
        if (!AT_A_WORD.contains(rule)) {
            return line.strip();
        }
        int offset = offset(line, place);
        String id = "";
        Matcher ids = ID.matcher(line);
        while (ids.find() && ids.start() <= offset) {
            id = ids.group(1);
        }
        Matcher word = WORD.matcher(line);
        return id + " " + (word.find(offset) ? word.group() : "");
    }

    private static int offset(String line, Location place) {
        return line.offsetByCodePoints(0, Math.min(place.column() - 1, line.codePointCount(0, line.length())));
    }

    private String entries(Diagnostic contradiction) {
        return contradiction.evidence().stream()
                .map(Evidence::location)
                .flatMap(place -> owners.entryAt(place).stream())
                .map(Entry::id)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String message(Diagnostic diagnostic) {
        int proposal = diagnostic.message().lastIndexOf(PROPOSAL);
        String message =
                proposal < 0 ? diagnostic.message() : diagnostic.message().substring(0, proposal);
        return LINE.matcher(message).replaceAll("line");
    }

    private static String quoted(String message) {
        return QUOTED.matcher(message)
                .results()
                .map(quoted -> quoted.group())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private String field(RuleCode rule, Entry entry, Location place) {
        if (OF_STATEMENTS.contains(rule) || rule == RuleCode.UNUSED_IGNORE || rule == RuleCode.UNKNOWN_RULE) {
            return fieldOfStatement(entry, place);
        }
        return keyInLine(place).orElseGet(() -> fieldOfStatement(entry, place));
    }

    /** The field of the last statement that starts at or before a location. */
    private static String fieldOfStatement(Entry entry, Location place) {
        String field = "";
        Location last = entry.location();
        for (Statement statement : entry.statements()) {
            Location location = statement.location();
            if (location.compareTo(place) <= 0 && location.compareTo(last) >= 0) {
                last = location;
                field = statement.field().name();
            }
        }
        return field;
    }

    /** The key at a location, or the last before it in its line. */
    private Optional<String> keyInLine(Location place) {
        String line = line(place);
        int offset = offset(line, place);
        Optional<String> key = Optional.empty();
        Matcher keys = KEY.matcher(line);
        while (keys.find() && keys.start() <= offset) {
            key = Optional.of(keys.group(1));
        }
        return key;
    }

    private String line(Location place) {
        String[] all = lines.computeIfAbsent(
                place.file(), file -> lore.texts().getOrDefault(file, "").split("\r\n|\r|\n", -1));
        return place.line() <= all.length ? all[place.line() - 1] : "";
    }
}
