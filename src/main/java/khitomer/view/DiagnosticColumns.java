package khitomer.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.base.EnumWords;
import khitomer.date.Axis;
import khitomer.model.Diagnostic;
import khitomer.model.EntryLocator;
import khitomer.model.Evidence;
import khitomer.model.Lore;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;

/** The columns of what a check finds. */
public final class DiagnosticColumns {

    private DiagnosticColumns() {}

    public static Report report(List<Diagnostic> found, Lore lore) {
        EntryLocator owners = new EntryLocator(lore.repository());
        DiagnosticRows findings = new DiagnosticRows(lore.texts());
        return Columns.<Diagnostic>of()
                .text("file", diagnostic -> diagnostic.location().file())
                .number("line", diagnostic -> diagnostic.location().line())
                .number("column", diagnostic -> diagnostic.location().column())
                .text("severity", Style.KIND, diagnostic -> EnumWords.word(diagnostic.severity()))
                .text("code", Style.ID, Diagnostic::code)
                .text("message", Diagnostic::message)
                .with(
                        "entry",
                        Style.ID,
                        diagnostic -> owners.entryAt(diagnostic.location())
                                .map(entry -> Cell.text(entry.id()))
                                .orElse(Cell.NONE))
                .with("facts", Style.PLAIN, DiagnosticColumns::facts)
                .with("short", Style.PLAIN, DiagnosticColumns::shortfall)
                .findings(found, findings::of);
    }

    private static Cell facts(Diagnostic diagnostic) {
        return diagnostic.evidence().isEmpty()
                ? Cell.ABSENT
                : Cell.many(diagnostic.evidence().stream()
                        .map(DiagnosticColumns::fact)
                        .toList());
    }

    /** A statement of a contradiction, as programs are told of it. */
    public static Cell fact(Evidence fact) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("file", Cell.text(fact.location().file()));
        cells.put("line", new Cell.Number(Integer.toString(fact.location().line())));
        cells.put("column", new Cell.Number(Integer.toString(fact.location().column())));
        cells.put("text", Cell.text(fact.text()));
        cells.put("implies", Cell.text(fact.implies()));
        return new Cell.Fields(cells);
    }

    private static Cell shortfall(Diagnostic diagnostic) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("days", new Cell.Number(Long.toString(diagnostic.shortfall() / Axis.SECONDS_PER_DAY)));
        cells.put("seconds", new Cell.Number(Long.toString(diagnostic.shortfall())));
        if (diagnostic.shortfall() == Diagnostic.UNCOUNTED) {
            cells.put("more", new Cell.Bool(true));
        }
        return diagnostic.evidence().isEmpty() ? Cell.ABSENT : new Cell.Fields(cells);
    }
}
