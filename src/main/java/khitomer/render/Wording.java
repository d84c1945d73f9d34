package khitomer.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khitomer.render.report.Cell;
import khitomer.render.report.CellText;

/** Says a cell in full, as a page does: the value, what is said of it, its other readings, and where they are from. */
public final class Wording {

    private static final String FROM = "from";
    private static final String UNTIL = "until";
    private static final String YES = "yes";

    private Wording() {}

    /** All of a cell but the sources of its last value, which are its {@link #sources aside}. */
    public static String of(Cell cell) {
        List<Cell> all = values(cell);
        String separator = cell instanceof Cell.Many ? "; " : " or ";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            text.append(i == 0 ? "" : separator).append(one(all.get(i)));
            if (i < all.size() - 1 && !ownSources(all.get(i)).isEmpty()) {
                text.append(" [").append(ownSources(all.get(i))).append(']');
            }
        }
        return text.toString();
    }

    /** The sources of the last value, or the empty string. */
    public static String sources(Cell cell) {
        List<Cell> all = values(cell);
        return all.isEmpty() ? "" : ownSources(all.get(all.size() - 1));
    }

    private static List<Cell> values(Cell cell) {
        if (cell instanceof Cell.Many many) {
            return many.cells();
        }
        List<Cell> all = new ArrayList<>();
        all.add(cell);
        if (cell instanceof Cell.Said said) {
            all.set(0, said.alone());
            all.addAll(said.readings());
        }
        return all;
    }

    private static String ownSources(Cell cell) {
        Cell sources =
                cell instanceof Cell.Said said ? said.said().getOrDefault(Cell.Said.SOURCE, Cell.NONE) : Cell.NONE;
        return sources instanceof Cell.Many several
                ? several.cells().stream().map(CellText.FOR_PEOPLE::of).collect(Collectors.joining("; "))
                : CellText.FOR_PEOPLE.of(sources);
    }

    private static String one(Cell cell) {
        String value = CellText.FOR_PEOPLE.of(cell);
        String brackets = cell instanceof Cell.Said said ? brackets(said.said()) : "";
        return brackets.isEmpty() ? value : value.concat(" (").concat(brackets).concat(")");
    }

    private static String brackets(Map<String, Cell> said) {
        boolean period = said.containsKey(FROM) && said.containsKey(UNTIL);
        List<String> phrases = new ArrayList<>();
        for (Map.Entry<String, Cell> each : said.entrySet()) {
            String key = each.getKey();
            String value = CellText.FOR_PEOPLE.of(each.getValue());
            if (period && key.equals(FROM)) {
                phrases.add(value.concat(" to ").concat(CellText.FOR_PEOPLE.of(said.get(UNTIL))));
            } else if (!key.equals(Cell.Said.SOURCE) && !(period && key.equals(UNTIL))) {
                phrases.add(value.equals(YES) ? key : key.concat(" ").concat(value));
            }
        }
        return String.join(", ", phrases);
    }
}
