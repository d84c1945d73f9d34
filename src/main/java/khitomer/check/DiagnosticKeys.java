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

/** Makes the keys by which diagnostics of a lore are known in another state of it. */
final class DiagnosticKeys {

    /** The rules whose diagnostics are about what could not be read as an entry. */
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
    /** Of these, those that point at what is wrong, whatever else stands in the line. */
    private static final Set<RuleCode> AT_A_WORD = Set.of(RuleCode.NOT_YAML, RuleCode.TAG, RuleCode.ALIAS);
    /** The rules that look at entries that were read, so that the field is that of the statement at the place. */
    private static final Set<RuleCode> OF_STATEMENTS =
            Rules.ALL.stream().flatMap(rule -> rule.codes().stream()).collect(Collectors.toUnmodifiableSet());

    private static final Pattern KEY = Pattern.compile("([\\p{L}\\p{N}_-]+)[\"']?:(?=\\s|$)");
    private static final Pattern ID = Pattern.compile("[\\s{,\"']id[\"']?:\\s*([^\\s,}]+)");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern LINE = Pattern.compile("\\bline \\d+");
    /** What is proposed depends on entries that have nothing to do with the one that is wrong. */
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
            // At which of its entries a ring is reported depends on their order.
            case INSIDE_ITSELF -> new DiagnosticKey(rule, quoted(diagnostic.message()), "", "");
            default -> new DiagnosticKey(rule, owner.get().id(), field(rule, owner.get(), place), message(diagnostic));
        };
    }

    /** What a diagnostic is about that is about no entry: the line, or the id in it and the word at the place. */
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

    /** The field of the last statement that begins at or before a place. */
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

    /** The key at a place, or else the last before it in its line. */
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
