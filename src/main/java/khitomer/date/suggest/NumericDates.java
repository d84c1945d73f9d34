package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.date.Digits;

/** {@code 2293-6-7}, {@code 2293/06/12}, {@code 12.6.2293}, {@code 12/1941}, and the same with an era. */
final class NumericDates implements DateProbe.Rewrite {

    private static final String SEPARATORS = "-./ ";

    @Override
    public List<String> readings(String text, DateProbe probe) {
        Optional<EraLabel> label = EraLabel.of(text, probe);
        String numbers = label.map(EraLabel::rest).orElse(text).replace(Typography.DASH, '-');
        return parts(numbers, label.isPresent())
                .map(parts -> parts.written(label, probe.reckoning()))
                .filter(date -> !date.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<DateParts> parts(String text, boolean isLabelled) {
        List<String> numbers = numbers(text);
        if (numbers.size() == 1 && isLabelled) {
            return Optional.of(new DateParts(numbers.get(0), "", "", false));
        }
        if (numbers.size() < 2 || numbers.size() > 3 || numbers.contains("")) {
            return Optional.empty();
        }
        char separator = text.charAt(numbers.get(0).length());
        return numbers.size() == 2
                ? ofTwo(numbers.get(0), numbers.get(1), separator)
                : ofThree(numbers.get(0), numbers.get(1), numbers.get(2), separator);
    }

    /** The numbers between separators of one sort; none where there is anything else. */
    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        int begin = 0;
        int separator = -1;
        for (int index = 0; index <= text.length(); index++) {
            int character = index == text.length() ? -1 : text.charAt(index);
            boolean separates = character >= 0 && SEPARATORS.indexOf(character) >= 0;
            if (separates || character < 0) {
                if (separates && separator >= 0 && separator != character) {
                    return List.of();
                }
                separator = separates ? character : separator;
                numbers.add(text.substring(begin, index));
                begin = index + 1;
            } else if (!Digits.isDigit(character)) {
                return List.of();
            }
        }
        return numbers;
    }

    /** A month of a year; {@code 1708/9} are two years, however, and {@code 2293.12} may be a decimal number. */
    private static Optional<DateParts> ofTwo(String first, String last, char separator) {
        if (separator == ' ') {
            return Optional.empty();
        }
        if (first.length() <= 2 && last.length() == 4) {
            return isMonth(first) ? Optional.of(new DateParts(last, first, "", true)) : Optional.empty();
        }
        if (first.length() != 4 || last.length() > 2 || !isMonth(last) || separator == '.') {
            return Optional.empty();
        }
        boolean isNextYear = separator == '/'
                && Integer.toString(Integer.parseInt(first) + 1).endsWith(last);
        return !isNextYear ? Optional.of(new DateParts(first, last, "", true)) : Optional.empty();
    }

    private static boolean isMonth(String number) {
        int month = Integer.parseInt(number);
        return 1 <= month && month <= 12;
    }

    private static Optional<DateParts> ofThree(String one, String two, String three, char separator) {
        if (two.length() > 2) {
            return Optional.empty();
        }
        if (one.length() > 2) {
            boolean isYear = three.length() <= 2 && (separator != ' ' || one.length() == 4);
            return isYear ? Optional.of(new DateParts(one, two, three, false)) : Optional.empty();
        }
        return three.length() > 2 ? dayFirst(one, two, three, separator) : Optional.empty();
    }

    /** Nobody can know whether 6/7/2293 is in June or in July; with periods it is in July. */
    private static Optional<DateParts> dayFirst(String one, String two, String year, char separator) {
        boolean oneIsDay = Integer.parseInt(one) > 12;
        boolean twoIsDay = Integer.parseInt(two) > 12;
        return separator == '.' || oneIsDay || Integer.parseInt(one) == Integer.parseInt(two)
                ? Optional.of(new DateParts(year, two, one, true))
                : twoIsDay ? Optional.of(new DateParts(year, one, two, true)) : Optional.empty();
    }
}
