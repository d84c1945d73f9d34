package khitomer.date;

/** A day by its year, month and day of the month in some calendar. */
public record CalendarDay(long year, int month, int day) {

    /** {@code YYYY-MM-DD}, with as many digits and the sign that the year needs. */
    public String text() {
        return year(year) + '-' + twoDigits(month) + '-' + twoDigits(day);
    }

    public static String year(long year) {
        String digits = Long.toString(Math.abs(year));
        return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
