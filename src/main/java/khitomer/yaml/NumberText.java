package khitomer.yaml;

import java.util.OptionalDouble;

/** Reads numbers as people write them: digits with a sign, a decimal point, or an exponent, and nothing else. */
final class NumberText {

    private NumberText() {}

    static OptionalDouble read(String text) {
        int sign = !text.isEmpty() && "+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        int whole = digits(text, sign);
        int end = whole < text.length() && text.charAt(whole) == '.' ? digits(text, whole + 1) : whole;
        boolean fraction = end == whole || end > whole + 1;
        int last = exponent(text, end);
        if (whole == sign || !fraction || last != text.length()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private static int exponent(String text, int start) {
        if (start >= text.length() || "eE".indexOf(text.charAt(start)) < 0) {
            return start;
        }
        int sign = start + 1 < text.length() && "+-".indexOf(text.charAt(start + 1)) >= 0 ? start + 2 : start + 1;
        int end = digits(text, sign);
        return end == sign ? start : end;
    }

    private static int digits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
