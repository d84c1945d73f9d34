package khitomer.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.report.Cell;
import khitomer.render.report.Column;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.report.Row;

/** Reports to be written, and what was written. */
public final class Reports {

    private static final Cell SEED = Cell.many(List.of(Cell.text("seed")));

    private Reports() {}

    public static Presentation onScreen(int width) {
        return new Presentation(width, false, true, false);
    }

    public static String write(OutputFormat format, Report report) {
        return write(format, report, Presentation.PLAIN);
    }

    public static String write(OutputFormat format, Report report, Presentation presentation) {
        StringBuilder out = new StringBuilder();
        try {
            format.renderer().render(report, presentation, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    static Cell date(String text, String earliest, String latest) {
        return new Cell.Date(text, earliest, latest);
    }

    static Cell year(String year) {
        return date(year, year + "-01-01", year + "-12-31");
    }

    static Cell reference(String id, String name) {
        return new Cell.Reference(id, name, name);
    }

    static Cell said(String key, Cell value, Map<String, Cell> said, Cell... readings) {
        return new Cell.Qualified(key, value, said, List.of(readings));
    }

    /** Keys and cells in turn, in this order. */
    public static Map<String, Cell> map(Object... keysAndCells) {
        Map<String, Cell> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndCells.length; i += 2) {
            map.put((String) keysAndCells[i], (Cell) keysAndCells[i + 1]);
        }
        return map;
    }

    /** One column of text in rows that stand for nothing. */
    public static Report texts(String... texts) {
        return Columns.<String>of().text("text", text -> text).things(List.of(texts));
    }

    record Thing(String id, String name, String summary) {}

    public static Report list() {
        return Columns.<Thing>of()
                .text("id", Style.ID, Thing::id)
                .text("name", Style.NAME, Thing::name)
                .text("tag", thing -> "")
                .text("summary", Thing::summary)
                .entries(
                        List.of(
                                new Thing(
                                        "khitomer", "Khitomer", "A world near the border, shared by nobody for long."),
                                new Thing("qonos", "Qo'noS", "The Klingon home world, \"where, = and | stand\".")),
                        thing -> EntryRecord.of(thing.id(), "place", "places.yaml", 3, Map.of(), List.of()));
    }

    /** What {@code show} tells of two entries. */
    public static Report whole() {
        Row massacre = Row.of(List.of(Cell.text("khitomer-massacre")), () -> massacre(), () -> massacrePage());
        Row worf = Row.of(
                List.of(Cell.text("worf")),
                () -> EntryRecord.of(
                        "worf",
                        "character",
                        "worf.yaml",
                        1,
                        map("name", Cell.text("Worf")),
                        List.of(new FlatFact("worf.name", "Worf", "worf.yaml", 1))),
                () -> new Page("Worf", "character (worf)", List.of()));
        return new Report(List.of(new Column("id", Style.ID)), List.of(massacre, worf), Rows.WHOLE_ENTRIES);
    }

    private static EntryRecord massacre() {
        Map<String, Cell> fields = map(
                "id", Cell.text("khitomer-massacre"),
                "kind", Cell.text("event"),
                "name", Cell.text("Khitomer Massacre"),
                "aliases", Cell.many(List.of(Cell.text("Khitomer invasion"))),
                "summary",
                        said("text", Cell.text("Romulan forces wipe out the colony: all of it."), map("source", SEED)),
                "date",
                        said(
                                "date",
                                year("2346"),
                                map("source", SEED),
                                said(
                                        "date",
                                        date("../2344", "", "2344-12-31"),
                                        map("source", Cell.text("startrek.com:khitomer")))),
                "participants",
                        Cell.many(List.of(
                                reference("romulan-star-empire", "Romulan Star Empire"),
                                said(
                                        "who",
                                        reference("jarod-2346", "Ja'rod"),
                                        map(
                                                "role",
                                                Cell.text("betrayer"),
                                                "from",
                                                year("2345"),
                                                "until",
                                                year("2346"),
                                                "source",
                                                SEED)))),
                "losses", said("number", new Cell.Number("4000"), map("disputed", Cell.text("yes"))),
                "text", Cell.text("The first line.\n\nThe second.\n"));
        return EntryRecord.of(
                "khitomer-massacre",
                "event",
                "events.yaml",
                12,
                fields,
                List.of(
                        new FlatFact("khitomer-massacre.name", "Khitomer Massacre", "events.yaml", 13),
                        new FlatFact("khitomer-massacre.participants[1]", "jarod-2346", "events.yaml", 18),
                        new FlatFact(
                                "khitomer-massacre.text",
                                "The first line.\n\nThe\tsecond \\ \u001b[31m.\n",
                                "events.yaml",
                                20)));
    }

    private static Page massacrePage() {
        return new Page(
                "Khitomer Massacre",
                "event (khitomer-massacre)",
                List.of(
                        new Section("", List.of(Line.prose("Romulan forces wipe out\nthe colony: all of it.", "seed"))),
                        new Section(
                                "",
                                List.of(
                                        Line.of("Date", "2346 [seed] or ../2344", "startrek.com:khitomer"),
                                        Line.of("Participants", "Romulan Star Empire", ""),
                                        Line.of("", "Ja'rod (role betrayer, 2345 to 2346)", "seed"),
                                        Line.of("Losses", "4000 (disputed)", ""))),
                        new Section(
                                "History",
                                List.of(Line.prose(
                                        "Nobody on the colony expected an attack from *there*, least of all on a feast day.\n\n"
                                                + "Kahlest\nsurvived.",
                                        "seed; sto:Khitomer System"))),
                        new Section(
                                "Referred to by",
                                List.of(
                                        Line.of(
                                                "",
                                                "Worf <character>, whose parents died in it, as everybody who knew them was told",
                                                ""),
                                        Line.of("", "Turning Point (mission)", "seed")))));
    }
}
