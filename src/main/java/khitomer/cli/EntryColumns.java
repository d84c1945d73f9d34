package khitomer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import khitomer.model.Entry;
import khitomer.query.Prose;
import khitomer.render.Column.Style;
import khitomer.render.Columns;
import khitomer.render.Format;
import khitomer.render.Presentation;
import khitomer.render.Report;

/** The columns that tell of any entry: id, name, kind and summary. */
final class EntryColumns {

    private EntryColumns() {
    }

    static Report list(List<Entry> entries, Labels labels) {
        Subjects subjects = new Subjects(labels);
        return Columns.of(Entry.class)
                .text("id", Style.ID, Entry::id)
                .text("name", Style.NAME, Entry::name)
                .text("kind", Style.KIND, entry -> entry.kind().name())
                .text("summary", entry -> summary(entry, labels))
                .entries(entries, subjects::of);
    }

    /** The list as text, for standard error. */
    static String text(List<Entry> entries, Labels labels) {
        StringBuilder text = new StringBuilder();
        try {
            Format.TEXT.renderer().render(list(entries, labels), Presentation.PLAIN, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The summary as readers see it. */
    static String summary(Entry entry, Labels labels) {
        return Prose.plain(entry.summary(), labels.repository());
    }
}
