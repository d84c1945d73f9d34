package khitomer.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.EndpointState;
import khitomer.date.LoreDate;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Point;
import khitomer.model.Statement;
import khitomer.query.TimelineEvent;
import khitomer.query.TimelineOrder;
import khitomer.render.chart.AxisSpan;
import khitomer.render.chart.Bar;
import khitomer.render.chart.Chart;
import khitomer.render.chart.ChartCalendar;
import khitomer.render.chart.ChartGlyphs;
import khitomer.render.chart.ChartRenderer;
import khitomer.render.report.Presentation;

/** Draws happenings: what has one date as a point, lifespans and intervals as bars. */
public final class TimelineChart {

    private final Clock clock;
    private final Labels labels;

    public TimelineChart(Clock clock, Labels labels) {
        this.clock = clock;
        this.labels = labels;
    }

    /** The chart of the entries to which something happened, in the order of their first happenings. */
    public String draw(
            List<TimelineEvent> happenings, ChartCalendar calendar, Presentation presentation, ChartGlyphs signs) {
        Map<Entry, TimelineEvent> firsts = new LinkedHashMap<>();
        happenings.forEach(happening -> firsts.putIfAbsent(happening.entry(), happening));
        List<Bar> bars = firsts.values().stream()
                .map(first -> TimelineOrder.isInferred(first) ? inferred(first) : bar(first.entry()))
                .toList();
        StringBuilder text = new StringBuilder();
        try {
            new ChartRenderer(presentation, signs, ChartRenderer.USUAL_BARS)
                    .render(new Chart("entry", "entries", bars, calendar), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** An entry of which only is known when it may have been. */
    private Bar inferred(TimelineEvent happening) {
        Entry entry = happening.entry();
        return Bar.point(
                labels.name(entry), entry.kind().name(), span(happening.date().bounds()));
    }

    private Bar bar(Entry entry) {
        Optional<LoreDate> whole = first(entry, Point.WHOLE);
        if (whole.isPresent() && whole.get().kind() != DateKind.INTERVAL) {
            return Bar.point(
                    labels.name(entry),
                    entry.kind().name(),
                    span(whole.get().widened().bounds()));
        }
        Optional<LoreDate> start = whole.or(() -> first(entry, Point.START));
        Optional<LoreDate> end = whole.or(() -> first(entry, Point.END));
        return Bar.between(
                labels.name(entry),
                entry.kind().name(),
                start.map(date -> start(date)).orElse(new AxisSpan(AxisSpan.NO_FIRST, latest(end))),
                end.map(date -> end(date)).orElse(new AxisSpan(earliest(start), AxisSpan.NO_LAST)));
    }

    private static AxisSpan start(LoreDate date) {
        return date.startEnding() == EndpointState.OPEN
                ? new AxisSpan(AxisSpan.NO_FIRST, AxisSpan.NO_FIRST)
                : span(date.widened().start());
    }

    private static AxisSpan end(LoreDate date) {
        return date.endEnding() == EndpointState.OPEN
                ? new AxisSpan(AxisSpan.NO_LAST, AxisSpan.NO_LAST)
                : span(date.widened().end());
    }

    private static long earliest(Optional<LoreDate> start) {
        return start.map(date -> date.widened().start().earliest()).orElse(AxisSpan.NO_FIRST);
    }

    private static long latest(Optional<LoreDate> end) {
        return end.map(date -> date.widened().end().latest()).orElse(AxisSpan.NO_LAST);
    }

    private static AxisSpan span(Bounds bounds) {
        return new AxisSpan(bounds.earliest(), bounds.latest());
    }

    private Optional<LoreDate> first(Entry entry, Point point) {
        Stream<Statement> dates =
                entry.dates(clock).filter(statement -> statement.field().point() == point);
        return dates.findFirst().flatMap(Statement::date).map(date -> date.date());
    }
}
