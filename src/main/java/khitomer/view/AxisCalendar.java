package khitomer.view;

import khitomer.date.Axis;
import khitomer.date.Months;
import khitomer.date.reckoning.Reckoning;
import khitomer.render.chart.ChartCalendar;

/** Numbers the years, months and days of the axis for charts, and names them in an era of choice. */
public final class AxisCalendar implements ChartCalendar {

    private static final int MONTHS_OF_YEAR = 12;

    private final Reckoning reckoning;
    private final String era;

    /** @param era the era in which years are named, or the empty string for years of the axis */
    public AxisCalendar(Reckoning reckoning, String era) {
        this.reckoning = reckoning;
        this.era = era;
    }

    @Override
    public long number(Unit unit, long second) {
        return switch (unit) {
            case DAY -> Math.floorDiv(second, Axis.SECONDS_PER_DAY);
            case MONTH -> Months.number(second);
            case YEAR -> Math.floorDiv(Months.number(second), (long) MONTHS_OF_YEAR);
        };
    }

    @Override
    public long start(Unit unit, long number) {
        return switch (unit) {
            case DAY -> number * Axis.SECONDS_PER_DAY;
            case MONTH -> Months.start(number);
            case YEAR -> Months.start(number * MONTHS_OF_YEAR);
        };
    }

    @Override
    public String label(Unit unit, long number) {
        String day = Axis.day(start(unit, number));
        return switch (unit) {
            case DAY -> day;
            case MONTH -> day.substring(0, day.length() - 3);
            case YEAR ->
                era.isEmpty()
                        ? Long.toString(number)
                        : reckoning.writeYear(era, start(unit, number)).orElse(Long.toString(number));
        };
    }
}
