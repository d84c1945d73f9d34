package khitomer.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import khitomer.render.chart.AxisSpan;
import khitomer.render.chart.Bar;
import khitomer.render.chart.Chart;
import khitomer.render.chart.ChartCalendar;
import khitomer.render.chart.ChartCalendar.Unit;
import khitomer.render.chart.ChartGlyphs;
import khitomer.render.chart.ChartRenderer;
import khitomer.render.report.Presentation;

/** Charts to be drawn, over an axis of seconds, and what was drawn. */
public final class Charts {

    public static final ChartCalendar CALENDAR = new Gregorian();
    public static final AxisSpan UNKNOWN = new AxisSpan(AxisSpan.NO_FIRST, AxisSpan.NO_LAST);
    public static final AxisSpan NEVER = new AxisSpan(AxisSpan.NO_LAST, AxisSpan.NO_LAST);

    private static final long SECONDS = 86_400;

    private Charts() {}

    public static Chart chart(List<Bar> bars) {
        return new Chart("happening", "happenings", bars, CALENDAR);
    }

    public static Chart chart(Bar... bars) {
        return chart(Arrays.asList(bars));
    }

    public static AxisSpan year(long year) {
        return years(year, year);
    }

    public static AxisSpan years(long first, long last) {
        return new AxisSpan(CALENDAR.start(Unit.YEAR, first), CALENDAR.start(Unit.YEAR, last + 1) - 1);
    }

    public static AxisSpan until(long year) {
        return new AxisSpan(AxisSpan.NO_FIRST, year(year).last());
    }

    public static AxisSpan since(long year) {
        return new AxisSpan(year(year).first(), AxisSpan.NO_LAST);
    }

    public static AxisSpan month(String month) {
        LocalDate first = LocalDate.parse(month + "-01");
        return new AxisSpan(first.toEpochDay() * SECONDS, first.plusMonths(1).toEpochDay() * SECONDS - 1);
    }

    public static AxisSpan day(String day) {
        long first = LocalDate.parse(day).toEpochDay() * SECONDS;
        return new AxisSpan(first, first + SECONDS - 1);
    }

    public static String draw(int width, Chart chart) {
        return draw(Reports.onScreen(width), ChartGlyphs.UNICODE, chart);
    }

    public static String drawAscii(int width, Chart chart) {
        return draw(Reports.onScreen(width), ChartGlyphs.ASCII, chart);
    }

    public static String drawAscii(int width, int mostBars, Chart chart) {
        return draw(Reports.onScreen(width), ChartGlyphs.ASCII, mostBars, chart);
    }

    public static String draw(Presentation presentation, ChartGlyphs signs, Chart chart) {
        return draw(presentation, signs, ChartRenderer.USUAL_BARS, chart);
    }

    public static String draw(Presentation presentation, ChartGlyphs signs, int mostBars, Chart chart) {
        StringBuilder out = new StringBuilder();
        try {
            new ChartRenderer(presentation, signs, mostBars).render(chart, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** The Gregorian calendar at any distance: it repeats itself every 400 years. */
    private static final class Gregorian implements ChartCalendar {

        private static final long DAYS = 146_097;

        @Override
        public long number(Unit unit, long moment) {
            long day = Math.floorDiv(moment, SECONDS);
            LocalDate date = LocalDate.ofEpochDay(Math.floorMod(day, DAYS));
            long year = date.getYear() + 400 * Math.floorDiv(day, DAYS);
            return switch (unit) {
                case DAY -> day;
                case MONTH -> year * 12 + date.getMonthValue() - 1;
                case YEAR -> year;
            };
        }

        @Override
        public long start(Unit unit, long number) {
            return switch (unit) {
                case DAY -> number * SECONDS;
                case MONTH -> firstOf(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1);
                case YEAR -> firstOf(number, 1);
            };
        }

        @Override
        public String label(Unit unit, long number) {
            if (unit == Unit.YEAR) {
                return Long.toString(number);
            }
            long moment = start(unit, number);
            long month = number(Unit.MONTH, moment);
            String label = Math.floorDiv(month, 12) + "-" + twoDigits(Math.floorMod(month, 12) + 1);
            return unit == Unit.MONTH ? label : label + "-" + twoDigits(1 + (int) (number - month(month)));
        }

        private long month(long month) {
            return Math.floorDiv(start(Unit.MONTH, month), SECONDS);
        }

        private static long firstOf(long year, int month) {
            long cycles = Math.floorDiv(year - 1970, 400);
            LocalDate date = LocalDate.of((int) (year - 400 * cycles), month, 1);
            return (date.toEpochDay() + DAYS * cycles) * SECONDS;
        }

        private static String twoDigits(int number) {
            return number < 10 ? "0" + number : Integer.toString(number);
        }
    }
}
