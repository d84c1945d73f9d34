package khitomer.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import khitomer.model.Entry;
import khitomer.query.ProseText;
import khitomer.query.StatedBounds;
import khitomer.query.TimeWindow;
import khitomer.render.OutputFormat;
import khitomer.render.PlainRenderer;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;

/** The columns that tell of any entry: id, name, kind and summary. */
public final class EntryColumns {

    private EntryColumns() {}

    static Report list(List<Entry> entries, Labels labels) {
        return list(entries, labels, Optional.empty());
    }

    /** @param period the period that was asked for, of which some may or may not lie inside */
    public static Report list(List<Entry> entries, Labels labels, Optional<TimeWindow> period) {
        EntryRecords subjects = new EntryRecords(labels);
        return possibly(
                        Columns.<Entry>of()
                                .text("id", Style.ID, Entry::id)
                                .text("name", Style.NAME, Entry::name)
                                .text("kind", Style.KIND, entry -> entry.kind().name()),
                        period)
                .text("summary", entry -> summary(entry, labels))
                .entries(entries, subjects::of);
    }

    /** A column that tells what only possibly lies in the period, where one is asked for. */
    public static Columns<Entry> possibly(Columns<Entry> columns, Optional<TimeWindow> period) {
        return period.isEmpty()
                ? columns
                : columns.text(
                        "said",
                        entry -> StatedBounds.of(entry)
                                .filter(when -> !period.get().bounds().contains(when))
                                .map(when -> "possibly")
                                .orElse(""));
    }

    /** The list as text, for standard error. */
    public static String text(List<Entry> entries, Labels labels, boolean plain) {
        StringBuilder text = new StringBuilder();
        try {
            (plain ? new PlainRenderer() : OutputFormat.TEXT.renderer())
                    .render(list(entries, labels), Presentation.PLAIN, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** The summary as readers see it. */
    public static String summary(Entry entry, Labels labels) {
        return ProseText.plain(entry.summary(), labels.repository());
    }
}
