package khitomer.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import khitomer.render.text.DisplayWidth;

/** The head of a chart: round years, months or days, as many as have room for their labels. */
record Ticks(List<Tick> ticks, int columns) {

    private static final int GAP = 3;

    /**
     * One mark on the axis.
     *
     * @param from the column at which the label begins, so that its middle is above the tick where it can be
     * @param label empty where it has no room
     */
    private record Tick(int column, int from, String label) {

        static Tick of(int column, String label, int columns) {
            int width = DisplayWidth.of(label);
            String shown = width <= columns ? label : "";
            int from = shown.isEmpty() ? column : Math.max(0, Math.min(column - width / 2, columns - width));
            return new Tick(column, from, shown);
        }

        /** The tick without what it would be called. */
        Tick bare() {
            return new Tick(column, from, "");
        }

        int until() {
            return from + DisplayWidth.of(label);
        }
    }

    /**
     * The ticks of the shortest round step that leaves the labels room.
     *
     * <p>An axis with only one tick tells nothing of how long it is: rather than that, some labels are left out.
     */
    static Ticks of(Scale scale, ChartCalendar calendar) {
        TickStep step = TickStep.shortest(scale.columns() / GAP, scale, calendar);
        List<Tick> ticks = ticks(step, scale, calendar);
        List<Tick> fewer = ticks;
        while (fewer.size() > 1 && !haveRoom(fewer)) {
            ticks = fewer;
            step = step.longer();
            fewer = ticks(step, scale, calendar);
        }
        List<Tick> chosen = fewer.size() > 1 ? fewer : withRoom(ticks);
        return new Ticks(chosen.isEmpty() ? List.of(firstDay(scale, calendar)) : chosen, scale.columns());
    }

    /** The labels, each above its tick. */
    String labels() {
        StringBuilder line = new StringBuilder();
        int column = 0;
        for (Tick tick : ticks) {
            if (!tick.label().isEmpty()) {
                line.append(" ".repeat(tick.from() - column)).append(tick.label());
                column = tick.until();
            }
        }
        return line.toString();
    }

    /** The line that the ticks stand on. */
    String line(ChartGlyphs signs) {
        char[] line = new char[columns];
        Arrays.fill(line, signs.line);
        ticks.forEach(tick -> line[tick.column()] = signs.tick);
        return new String(line);
    }

    private static List<Tick> ticks(TickStep step, Scale scale, ChartCalendar calendar) {
        long first = step.at(scale.first(), calendar);
        List<Tick> ticks = new ArrayList<>();
        for (long steps = first; steps < first + step.count(scale, calendar); steps++) {
            long start = step.start(steps, calendar);
            if (start >= scale.first()) {
                ticks.add(Tick.of(scale.column(start), step.label(steps, calendar), scale.columns()));
            }
        }
        return ticks;
    }

    private static Tick firstDay(Scale scale, ChartCalendar calendar) {
        return Tick.of(0, TickStep.DAY.label(TickStep.DAY.at(scale.first(), calendar), calendar), scale.columns());
    }

    private static boolean haveRoom(List<Tick> ticks) {
        List<Tick> withRoom = withRoom(ticks);
        for (int i = 0; i < ticks.size(); i++) {
            // By their labels: the first comparison of whole records costs as much as all the drawing.
            if (!ticks.get(i).label().equals(withRoom.get(i).label())) {
                return false;
            }
        }
        return true;
    }

    /** Each with its label, but for those that would come too close to one before. */
    private static List<Tick> withRoom(List<Tick> ticks) {
        List<Tick> labelled = new ArrayList<>();
        int free = 0;
        for (Tick tick : ticks) {
            boolean hasRoom = tick.from() >= free;
            labelled.add(hasRoom ? tick : tick.bare());
            free = hasRoom ? tick.until() + GAP : free;
        }
        return labelled;
    }
}
