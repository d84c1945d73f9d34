package khitomer.render.chart;

import khitomer.base.Phrases;

/** Numbers and names the years, months and days that a chart's axis runs over. */
public interface ChartCalendar {

    /** What the axis is divided by. */
    enum Unit {
        DAY("day"),
        MONTH("month"),
        YEAR("year");

        private final String word;

        Unit(String word) {
            this.word = word;
        }

        /** So many of it, in words: {@code 20 years}. */
        String counted(long count) {
            return Phrases.count(count, word, word.concat("s"));
        }
    }

    /**
     * The number of the day, month or year that a moment lies in.
     *
     * <p>Numbers follow one another without a gap; that of a year's first month is best a multiple of 12.
     */
    long number(Unit unit, long moment);

    /** The first moment of a day, month or year. */
    long start(Unit unit, long number);

    /** What readers call a day, month or year; one line. */
    String label(Unit unit, long number);
}
