package khitomer.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says a cell in the words of a table: values and their other readings, but not what is said of them. */
public enum CellText implements Cell.Visitor<String> {
    /** For people: references by name, several values after semicolons, since many have commas; readings after "or". */
    FOR_PEOPLE("; ", ", ", " or "),
    /**
     * For programs: references by id, several values after semicolons. A semicolon in one of them is {@code \;} and a
     * backslash {@code \\}, so that they can be taken apart; also where a field could have several and has one.
     */
    FOR_PROGRAMS("; ", "; ", "; ");

    private final String and;
    private final String comma;
    private final String or;

    CellText(String and, String comma, String or) {
        this.and = and;
        this.comma = comma;
        this.or = or;
    }

    public String of(Cell cell) {
        return cell.match(this);
    }

    @Override
    public String nothing() {
        return "";
    }

    @Override
    public String unbounded() {
        return "..";
    }

    @Override
    public String text(Cell.Text text) {
        return text.text();
    }

    @Override
    public String number(Cell.Number number) {
        return number.digits();
    }

    @Override
    public String truth(Cell.Bool truth) {
        return truth.word();
    }

    @Override
    public String date(Cell.Date date) {
        return date.text();
    }

    @Override
    public String reference(Cell.Reference reference) {
        return this == FOR_PEOPLE ? reference.shown() : reference.written();
    }

    @Override
    public String many(Cell.Many many) {
        return joined(and, many.cells());
    }

    @Override
    public String parts(Cell.Fields parts) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Cell> part : parts.cells().entrySet()) {
            String told = of(part.getValue());
            if (!told.isEmpty()) {
                text.append(text.isEmpty() ? "" : comma)
                        .append(part.getKey())
                        .append(' ')
                        .append(one(told));
            }
        }
        return text.toString();
    }

    @Override
    public String said(Cell.Qualified said) {
        if (said.readings().isEmpty()) {
            return of(said.value());
        }
        List<Cell> all = new ArrayList<>();
        all.add(said.value());
        all.addAll(said.readings());
        return joined(or, all);
    }

    private String joined(String separator, List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        boolean first = true;
        for (Cell cell : cells) {
            text.append(first ? "" : separator).append(one(of(cell)));
            first = false;
        }
        return text.toString();
    }

    /** One of several values. */
    private String one(String value) {
        return this == FOR_PEOPLE || value.indexOf(';') < 0 && value.indexOf('\\') < 0
                ? value
                : value.replace("\\", "\\\\").replace(";", "\\;");
    }
}
