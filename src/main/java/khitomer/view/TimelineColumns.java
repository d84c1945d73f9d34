package khitomer.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;
import khitomer.model.Citation;
import khitomer.model.Statement;
import khitomer.query.TimeWindow;
import khitomer.query.TimelineEvent;
import khitomer.query.TimelineOrder;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Report;

/** The columns of a timeline: the date, what must be said of it, what happened to whom. */
public final class TimelineColumns {

    private final Labels labels;
    private final Reckoning reckoning;
    private final Optional<Grouping> grouping;
    private final String era;
    private final Optional<TimeWindow> period;

    /**
     * @param era the era in which dates are written, or the empty string for as they stand
     * @param period the period that was asked for, of which some may or may not lie inside
     */
    public TimelineColumns(
            Labels labels, Reckoning reckoning, Optional<Grouping> grouping, String era, Optional<TimeWindow> period) {
        this.labels = labels;
        this.reckoning = reckoning;
        this.grouping = grouping;
        this.era = era;
        this.period = period;
    }

    public Report report(List<TimelineEvent> happenings) {
        Columns<TimelineEvent> columns = Columns.<TimelineEvent>of();
        if (grouping.isPresent()) {
            columns = columns.text(
                    EnumWords.word(grouping.get()),
                    Style.DATE,
                    happening -> grouping.get().name(happening.point().earliest()));
        }
        EntryRecords subjects = new EntryRecords(labels);
        return columns.with("date", Style.DATE, happening -> date(happening.date()))
                .with("said", Style.PLAIN, this::said)
                .text("what", Style.KIND, TimelineEvent::what)
                .text("id", Style.ID, happening -> happening.entry().id())
                .text("name", Style.NAME, happening -> happening.entry().name())
                .text("summary", happening -> EntryColumns.summary(happening.entry(), labels))
                .aboutEntries(happenings, happening -> subjects.of(happening.entry()));
    }

    private Cell date(LoreDate date) {
        Cell.Date plain = (Cell.Date) Cells.date(date);
        return era.isEmpty()
                ? plain
                : new Cell.Date(reckoning.write(era, date).orElse(date.text()), plain.earliest(), plain.latest());
    }

    /** What a reader must know of the date, in words, so that it survives a pipe. */
    private Cell said(TimelineEvent happening) {
        LoreDate date = happening.date();
        Stream<String> marks = Stream.of(
                date.approximate() ? "about" : "",
                date.uncertain() ? "perhaps" : "",
                happening.statement().isDisputed() ? "disputed" : "",
                TimelineOrder.isInferred(happening) ? "inferred" : "",
                period.filter(asked -> !asked.bounds().contains(date.bounds())).isPresent() ? "possibly" : "");
        Stream<String> readings = happening
                .entry()
                .statementsNamed(happening.field().name())
                .filter(Statement::isOtherReading)
                .map(reading -> "or " + reading.value().written() + sources(reading));
        return Cells.texts(Stream.concat(marks, readings).filter(mark -> !mark.isEmpty()));
    }

    private static String sources(Statement reading) {
        List<String> keys = reading.sources().stream().map(Citation::written).toList();
        return keys.isEmpty() ? "" : " [" + String.join("; ", keys) + "]";
    }
}
