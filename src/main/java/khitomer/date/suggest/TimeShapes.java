package khitomer.date.suggest;

import java.util.List;
import khitomer.date.Digits;

/** {@code 2293-06-27 10:00}, {@code 2293-06-27t10:00:00}, {@code 2293-06-27T10:00:00.5}. */
final class TimeShapes implements DateProbe.Rewrite {

    private static final int DAY = "2293-06-27".length();
    private static final int MINUTE = DAY + "T10:00".length();
    private static final int SECOND = MINUTE + ":00".length();

    @Override
    public List<String> readings(String text, DateProbe probe) {
        String date = probe.sure(date(text));
        return date.isEmpty() ? List.of() : List.of(date);
    }

    private static String date(String text) {
        if (text.length() < MINUTE || !Digits.isDigit(text.charAt(DAY + 1)) || text.charAt(DAY + 3) != ':') {
            return "";
        }
        String timed = text.substring(0, DAY) + "T" + text.substring(DAY + 1);
        if (timed.length() == MINUTE || timed.charAt(MINUTE) != ':') {
            return timed.substring(0, MINUTE) + ":00" + timed.substring(MINUTE);
        }
        int end = SECOND;
        if (end < timed.length() && timed.charAt(end) == '.') {
            do {
                end++;
            } while (end < timed.length() && Digits.isDigit(timed.charAt(end)));
        }
        return SECOND > timed.length()
                ? ""
                : timed.substring(0, SECOND) + zone(timed.substring(end).strip());
    }

    private static String zone(String zone) {
        boolean compact = zone.length() == "+0430".length() && WordMatcher.isNumber(zone.substring(1));
        return zone.equals("z") ? "Z" : compact ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
    }
}
