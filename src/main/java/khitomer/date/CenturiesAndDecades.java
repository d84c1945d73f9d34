package khitomer.date;

import java.util.List;
import java.util.Locale;

/** {@code 23rd century}, {@code 5th century BC}, {@code 3rd millennium}, {@code the 2290s}. */
final class CenturiesAndDecades implements Habit {

    private static final List<String> BACKWARD = List.of("bc", "bce", "b.c.", "b.c.e.");
    private static final List<String> FORWARD = List.of("", "ad", "ce", "a.d.", "c.e.");

    @Override
    public String rewritten(String text, Instead instead) {
        String lower = text.toLowerCase(Locale.ROOT);
        String rest = lower.startsWith("the ") ? lower.substring(4) : lower;
        String decade = decade(rest);
        return decade.isEmpty() ? century(rest) : decade;
    }

    private static String decade(String text) {
        int end = text.endsWith("'s") ? text.length() - 2 : text.endsWith("s") ? text.length() - 1 : 0;
        if (end != 4 || !Words.isNumber(text.substring(0, end)) || text.charAt(3) != '0') {
            return "";
        }
        return text.charAt(2) == '0' ? text.substring(0, 2) + "XX" : text.substring(0, 3) + "X";
    }

    private static String century(String text) {
        int blank = text.indexOf(' ');
        String ordinal = blank < 0 ? "" : Words.ordinal(text.substring(0, blank));
        if (ordinal.isEmpty() || ordinal.length() > 2) {
            return "";
        }
        int next = text.indexOf(' ', blank + 1);
        String period = text.substring(blank + 1, next < 0 ? text.length() : next);
        String era = next < 0 ? "" : text.substring(next + 1);
        String sign = BACKWARD.contains(era) ? "-" : "";
        int number = Integer.parseInt(ordinal) - 1;
        if (number < 0 || sign.isEmpty() && !FORWARD.contains(era)) {
            return "";
        }
        return period.equals("century") ? sign + CalendarDay.twoDigits(number) + "XX"
                : period.equals("millennium") && number < 10 ? sign + number + "XXX" : "";
    }
}
