package khitomer.view;

import khitomer.date.Axis;

/** The spans of time by which a timeline is grouped. */
public enum Grouping {
    YEAR,
    DECADE,
    CENTURY;

    /** What the group of a second of the axis is called; empty where there is no bound. */
    String name(long second) {
        if (second == Long.MIN_VALUE || second == Long.MAX_VALUE) {
            return "";
        }
        long year = year(second);
        return switch (this) {
            case YEAR -> Long.toString(year);
            case DECADE -> Math.floorDiv(year, 10) * 10 + "s";
            case CENTURY ->
                year > 0 ? ordinal((year - 1) / 100 + 1) + " century" : ordinal(-year / 100 + 1) + " century BCE";
        };
    }

    private static long year(long second) {
        String day = Axis.day(second);
        return Long.parseLong(day.substring(0, day.indexOf('-', 1)));
    }

    private static String ordinal(long number) {
        boolean teen = number / 10 % 10 == 1;
        return number
                + (teen || number % 10 > 3 || number % 10 == 0
                        ? "th"
                        : number % 10 == 1 ? "st" : number % 10 == 2 ? "nd" : "rd");
    }
}
