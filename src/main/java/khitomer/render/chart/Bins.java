package khitomer.render.chart;

import java.util.List;
import java.util.stream.IntStream;
import khitomer.base.Phrases;
import khitomer.render.chart.ChartCalendar.Unit;

/** Counts the bars of a chart in equal stretches of its axis; a bar counts in each that it touches. */
final class Bins {

    private final TickStep step;
    private final ChartCalendar calendar;
    private final long first;
    private final int[] sure;
    private final int[] may;

    /** The shortest round bins that are at most so many, or two, and in which most bars can be placed. */
    Bins(List<Bar> bars, Scale scale, ChartCalendar calendar, int most) {
        this.calendar = calendar;
        this.step = step(bars, scale, calendar, most);
        this.first = step.at(scale.first(), calendar);
        this.sure = new int[(int) step.count(scale, calendar)];
        this.may = new int[sure.length];
        bars.forEach(this::count);
    }

    List<Bin> all() {
        return IntStream.range(0, may.length)
                .mapToObj(bin -> new Bin(step.label(first + bin, calendar), sure[bin], may[bin]))
                .toList();
    }

    /** What the bins are, in words: {@code 24 bins of 20 years}. */
    String wording() {
        return Phrases.count(may.length, "bin of ", "bins of ")
                .concat(step.unit().counted(step.size()));
    }

    /** What is dated by the year would surely be in no bin of a month: then bins of a year say more. */
    private static TickStep step(List<Bar> bars, Scale scale, ChartCalendar calendar, int most) {
        TickStep step = TickStep.shortest(most, scale, calendar);
        while (step.unit() != Unit.YEAR && 2 * vague(bars, step, calendar) > bars.size()) {
            step = step.longer();
        }
        return step;
    }

    private static long vague(List<Bar> bars, TickStep step, ChartCalendar calendar) {
        return bars.stream()
                .filter(bar -> bar.sure().isEmpty()
                        && bar.may().hasFirst()
                        && bar.may().hasLast())
                .filter(bar -> step.at(bar.may().first(), calendar)
                        != step.at(bar.may().last(), calendar))
                .count();
    }

    private void count(Bar bar) {
        add(bar.may(), may);
        if (first(bar.may()) == last(bar.may())
                && bar.may().hasFirst()
                && bar.may().hasLast()) {
            add(bar.may(), sure);
        } else {
            bar.sure().forEach(span -> add(span, sure));
        }
    }

    private void add(AxisSpan span, int[] counts) {
        for (int bin = first(span); bin <= last(span); bin++) {
            counts[bin]++;
        }
    }

    private int first(AxisSpan span) {
        return span.hasFirst() ? bin(span.first()) : 0;
    }

    private int last(AxisSpan span) {
        return span.hasLast() ? bin(span.last()) : may.length - 1;
    }

    private int bin(long moment) {
        return (int) (step.at(moment, calendar) - first);
    }
}
