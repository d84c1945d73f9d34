package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import khitomer.date.Digits;

/** {@code 22930612}, {@code 44}, {@code 10191}, {@code 229u}, {@code 22??}, {@code y10191}, {@code 2293?~}. */
final class NumberShapes implements DateProbe.Rewrite {

    private static final int YEAR = 4;
    private static final int COMPACT_MONTH = 6;
    private static final int COMPACT_DAY = 8;

    @Override
    public List<String> readings(String text, DateProbe probe) {
        List<String> found = new ArrayList<>();
        found.add(bothMarks(text));
        found.add(unspecified(text));
        if (text.startsWith("y")) {
            found.add("Y" + text.substring(1).replace('e', 'E'));
        } else if (text.startsWith("+") || text.startsWith("Y")) {
            found.add(text.substring(1));
        }
        String digits = text.startsWith("-") ? text.substring(1) : text;
        if (WordMatcher.isNumber(digits) && !probe.reckoning().countsInAnEra()) {
            alone(digits, text.startsWith("-") ? "-" : "", probe, found);
        }
        return found;
    }

    /** With the sign for both marks; behind a year, for there it can stand in YAML without quotes. */
    private static String bothMarks(String text) {
        String marked = text.replace("?~", "%").replace("~?", "%");
        int end = 1;
        while (end < marked.length() && (Digits.isDigit(marked.charAt(end)) || end == 1 && marked.charAt(end) == '-')) {
            end++;
        }
        return marked.startsWith("%") && end > 1 ? marked.substring(1, end) + "%" + marked.substring(end) : marked;
    }

    /** With {@code X} for the letters and doubled question marks that stand among the digits of a date. */
    private static String unspecified(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        boolean doubled = text.indexOf("??") > 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean placeholder = "uUx".indexOf(character) >= 0 || character == '?' && doubled;
            changed.append(placeholder ? 'X' : character);
        }
        return hasLongYear(changed) ? text : changed.toString();
    }

    /** {@code 1861x1865} are two years, and no year of nine digits. */
    private static boolean hasLongYear(CharSequence text) {
        int length = 0;
        boolean isLong = false;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            length = Digits.isDigit(character) || character == 'X' ? length + 1 : 0;
            isLong |= length > YEAR;
        }
        return isLong;
    }

    private static void alone(String digits, String sign, DateProbe probe, List<String> found) {
        if (digits.length() < YEAR && (digits.length() == YEAR - 1 && sign.isEmpty() || probe.isWhole())) {
            found.add(sign + "0".repeat(YEAR - digits.length()) + digits);
        } else if (digits.length() > YEAR) {
            boolean mayBeDay = sign.isEmpty() && compact(digits, probe, found);
            if (!mayBeDay) {
                found.add("Y" + sign + digits);
            }
        }
    }

    /** Adds the days and months that may be written so, all of them; whether there are any. */
    private static boolean compact(String digits, DateProbe probe, List<String> found) {
        List<String> dates = new ArrayList<>();
        if (digits.length() == COMPACT_DAY) {
            dates.add(part(digits, 0, 4) + "-" + part(digits, 4, 6) + "-" + part(digits, 6, 8));
            dates.add(part(digits, 4, 8) + "-" + part(digits, 2, 4) + "-" + part(digits, 0, 2));
            dates.add(part(digits, 4, 8) + "-" + part(digits, 0, 2) + "-" + part(digits, 2, 4));
        } else if (digits.length() == COMPACT_MONTH) {
            // A year and a month, or a day with a year of two digits: nobody knows which.
            dates.add(part(digits, 0, 4) + "-" + part(digits, 4, 6));
            dates.add("20" + part(digits, 4, 6) + "-" + part(digits, 2, 4) + "-" + part(digits, 0, 2));
            dates.add("20" + part(digits, 4, 6) + "-" + part(digits, 0, 2) + "-" + part(digits, 2, 4));
            dates.add("20" + part(digits, 0, 2) + "-" + part(digits, 2, 4) + "-" + part(digits, 4, 6));
            return dates.stream().anyMatch(probe::isDate);
        }
        if (digits.length() == COMPACT_DAY - 1) {
            // An ordinal day of ISO 8601, or a day with a zero left out: nobody knows which.
            int ordinal = Integer.parseInt(part(digits, 4, 7));
            return !WeeksAndDays.ofDay(Long.parseLong(part(digits, 0, 4)), ordinal)
                            .isEmpty()
                    || probe.isDate(part(digits, 3, 7) + "-" + part(digits, 1, 3) + "-0" + part(digits, 0, 1));
        }
        List<String> real = dates.stream().filter(probe::isDate).toList();
        found.addAll(real);
        return !real.isEmpty();
    }

    private static String part(String digits, int from, int to) {
        return digits.substring(from, to);
    }
}
