package khitomer.date;

import java.util.ArrayList;
import java.util.List;

/** {@code 2293-6-7}, {@code 2293/06/12}, {@code 12.6.2293}, {@code 22930612}, {@code 44}, {@code 229u}, {@code 2293?~}. */
final class NumberShapes implements Habit {

    @Override
    public String rewritten(String text, Instead instead) {
        String qualified = qualified(text);
        if (!qualified.equals(text)) {
            return qualified;
        }
        if (text.startsWith("+") || text.startsWith("y")) {
            return text.startsWith("y") ? "Y" + text.substring(1).replace('e', 'E') : text.substring(1);
        }
        String unspecified = unspecified(text);
        if (!unspecified.equals(text)) {
            return unspecified;
        }
        if (text.startsWith("Y")) {
            return text.substring(1);
        }
        boolean negative = text.startsWith("-");
        String bare = negative ? text.substring(1) : text;
        String digits = Words.isNumber(bare) ? alone(bare, instead) : separated(bare);
        return digits.isEmpty() ? "" : negative && digits.startsWith("Y") ? "Y-" + digits.substring(1)
                : negative ? "-" + digits : digits;
    }

    private static String qualified(String text) {
        return text.replace("?~", "%").replace("~?", "%");
    }

    /** With {@code X} for the letters and question marks that stand among the digits of a date. */
    private static String unspecified(String text) {
        StringBuilder changed = new StringBuilder(text.length());
        int digits = 0;
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean placeholder = "uUx".indexOf(character) >= 0 || character == '?' && 0 < digits && digits < 4;
            if (!placeholder && !Digits.isDigitOrUnspecified(character) && character != '-' && character != '?') {
                return text;
            }
            changed.append(placeholder ? 'X' : character);
            digits = character == '-' ? 4 : digits + 1;
        }
        return changed.toString();
    }

    private static String alone(String digits, Instead instead) {
        if (digits.length() < 4) {
            return "0".repeat(4 - digits.length()) + digits;
        }
        if (digits.length() == 8) {
            String date = digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
            return instead.isDate(date) ? date : "Y" + digits;
        }
        return digits.length() > 4 ? "Y" + digits : "";
    }

    /** Two or three numbers with hyphens, dots, solidi or blanks between them, in the order and width of EDTF. */
    private static String separated(String text) {
        List<String> numbers = numbers(text);
        if (numbers.size() < 2 || numbers.size() > 3 || numbers.contains("")) {
            return "";
        }
        String first = numbers.get(0);
        String last = numbers.get(numbers.size() - 1);
        if (first.length() > 2) {
            return date(first, numbers.get(1), numbers.size() == 3 ? last : "");
        }
        return last.length() <= 2 ? "" : numbers.size() == 2 ? date(last, first, "")
                : dayFirst(first, numbers.get(1), last, text.charAt(first.length()));
    }

    /** The numbers between the separators; none where there is anything else. */
    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || "-./ ".indexOf(text.charAt(index)) >= 0) {
                numbers.add(text.substring(begin, index));
                begin = index + 1;
            } else if (!Digits.isDigit(text.charAt(index))) {
                return List.of();
            }
        }
        return numbers;
    }

    /** Nobody can know whether 6/7/2293 is in June or in July; with dots it is in July. */
    private static String dayFirst(String one, String two, String year, char separator) {
        boolean oneIsDay = one.length() == 2 && one.compareTo("12") > 0;
        boolean twoIsDay = two.length() == 2 && two.compareTo("12") > 0;
        return separator == '.' || oneIsDay || one.equals(two) ? date(year, two, one)
                : twoIsDay ? date(year, one, two) : "";
    }

    private static String date(String year, String month, String day) {
        String date = "0".repeat(Math.max(0, 4 - year.length())) + year + "-" + twoDigits(month);
        return day.isEmpty() ? date : date + "-" + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
