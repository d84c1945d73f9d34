package khitomer.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code 12 June 2293}, {@code June 12th, 2293}, {@code spring of 2293}, {@code Q3 2293}. */
final class WordedDates implements Habit {

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july",
            "august", "september", "october", "november", "december");

    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");

    private static final List<String> QUARTERS = List.of("q1", "q2", "q3", "q4");

    private static final List<String> FILLERS = List.of("of", "the", "in", "on", "year");

    private static final int SHORTEST_MONTH = 3;

    @Override
    public String rewritten(String text, Instead instead) {
        String month = "";
        List<String> numbers = new ArrayList<>();
        StringBuilder label = new StringBuilder();
        for (String word : words(text)) {
            String lower = word.toLowerCase(Locale.ROOT);
            String number = Words.isNumber(word) ? word : Words.ordinal(lower);
            if (!number.isEmpty()) {
                numbers.add(number);
            } else if (month.isEmpty() && !code(lower).isEmpty()) {
                month = code(lower);
            } else if (!FILLERS.contains(lower)) {
                label.append(' ').append(word);
            }
        }
        return month.isEmpty() ? "" : date(month, numbers, label.toString());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || " ,.".indexOf(text.charAt(index)) >= 0) {
                if (index > begin) {
                    words.add(text.substring(begin, index));
                }
                begin = index + 1;
            }
        }
        return words;
    }

    /** The two digits of EDTF for a month, a season or a quarter, or the empty string. */
    private static String code(String word) {
        if (word.equals("fall")) {
            return "23";
        }
        for (int index = 0; index < MONTHS.size(); index++) {
            if (word.length() >= SHORTEST_MONTH && MONTHS.get(index).startsWith(word)) {
                return CalendarDay.twoDigits(index + 1);
            }
        }
        return SEASONS.contains(word) ? Integer.toString(21 + SEASONS.indexOf(word))
                : QUARTERS.contains(word) ? Integer.toString(33 + QUARTERS.indexOf(word)) : "";
    }

    private static String date(String month, List<String> numbers, String label) {
        if (numbers.isEmpty() || numbers.size() > 2) {
            return "";
        }
        boolean yearFirst = numbers.get(0).length() > 2;
        String year = numbers.get(numbers.size() == 1 || yearFirst ? 0 : 1);
        if (numbers.size() == 1) {
            return year + "-" + month + label;
        }
        String day = numbers.get(yearFirst ? 1 : 0);
        return day.length() > 2 ? "" : year + "-" + month + "-" + (day.length() == 1 ? "0" : "") + day + label;
    }
}
