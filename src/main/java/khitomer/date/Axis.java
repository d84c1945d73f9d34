package khitomer.date;

import java.time.LocalDate;

/** The one axis that all dates land on: whole seconds, 86 400 to a day. */
public final class Axis {

    public static final long SECONDS_PER_DAY = 86_400;

    private Axis() {
    }

    /** The day that a second lies in, as {@code YYYY-MM-DD} with as many digits and the sign it needs. */
    public static String day(long second) {
        String day = LocalDate.ofEpochDay(Math.floorDiv(second, SECONDS_PER_DAY)).toString();
        return day.startsWith("+") ? day.substring(1) : day;
    }
}
