package khitomer.cli;

import java.util.List;
import khitomer.model.Diagnostic;
import khitomer.model.Owners;
import khitomer.render.Cell;
import khitomer.render.Column.Style;
import khitomer.render.Columns;
import khitomer.render.Report;

/** The columns of what a check finds. */
final class FindingColumns {

    private FindingColumns() {
    }

    static Report report(List<Diagnostic> found, Owners owners) {
        return Columns.of(Diagnostic.class)
                .text("file", diagnostic -> diagnostic.location().file())
                .number("line", diagnostic -> diagnostic.location().line())
                .number("column", diagnostic -> diagnostic.location().column())
                .text("severity", Style.KIND, diagnostic -> Words.word(diagnostic.severity()))
                .text("code", Style.ID, Diagnostic::code)
                .text("message", Diagnostic::message)
                .with("entry", Style.ID, diagnostic -> owners.of(diagnostic.location())
                        .map(entry -> Cell.text(entry.id())).orElse(Cell.NONE))
                .findings(found);
    }
}
