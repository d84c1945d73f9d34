package khitomer.cli.option;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import khitomer.base.Phrases;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.model.Severity;
import khitomer.render.report.EntryRecord;

/** Says of which written entries values are missing, because they could not be read. */
final class LeftOutValues {

    /** Of errors of these rules, an entry is there without the value that they are about. */
    private static final Set<RuleCode> RULES = Set.of(
            RuleCode.NO_VALUE,
            RuleCode.UNKNOWN_FIELD,
            RuleCode.UNKNOWN_KEY,
            RuleCode.WRONG_SHAPE,
            RuleCode.UNKNOWN_WORD,
            RuleCode.SEVERAL_VALUES,
            RuleCode.DOUBLE_KEY,
            RuleCode.INVALID_DATE,
            RuleCode.REVERSED_DATES,
            RuleCode.UNKNOWN_ERA,
            RuleCode.NUMBER_OUTSIDE_ERA,
            RuleCode.YEAR_OUT_OF_RANGE);

    private static final int MOST_NAMED = 3;

    private LeftOutValues() {}

    /** One line, or the empty string where nothing is missing. */
    static String words(Lore lore, List<EntryRecord> written) {
        List<Location> errors = lore.diagnostics().stream()
                .filter(LeftOutValues::isOfValue)
                .map(Diagnostic::location)
                .toList();
        if (errors.isEmpty()) {
            return "";
        }
        NavigableMap<Location, Entry> entries = new TreeMap<>();
        lore.repository().entries().forEach(entry -> entries.put(entry.location(), entry));
        Set<String> keys = new HashSet<>();
        written.forEach(entry -> keys.add(key(entry.id(), entry.file(), entry.line())));
        Map<String, Integer> counts = new TreeMap<>();
        for (Location error : errors) {
            Map.Entry<Location, Entry> around = entries.floorEntry(error);
            if (around != null
                    && around.getKey().file().equals(error.file())
                    && keys.contains(key(around.getValue()))) {
                counts.merge(around.getValue().id(), 1, Integer::sum);
            }
        }
        return counts.isEmpty() ? "" : "values were left out because of errors: " + counted(counts);
    }

    private static boolean isOfValue(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR && RULES.contains(diagnostic.rule());
    }

    private static String counted(Map<String, Integer> counts) {
        if (counts.size() > MOST_NAMED) {
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            return Phrases.count(all, "error", "errors") + " in " + Phrases.count(counts.size(), "entry", "entries");
        }
        List<String> each = new ArrayList<>();
        counts.forEach((id, count) -> each.add(Phrases.count(count, "error", "errors") + " in '" + id + "'"));
        return String.join(", ", each);
    }

    private static String key(Entry entry) {
        return key(entry.id(), entry.location().file(), entry.location().line());
    }

    private static String key(String id, String file, int line) {
        return file + ":" + line + ":" + id;
    }
}
