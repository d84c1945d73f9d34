package khitomer.base;

import java.util.Locale;

/** Decides which texts other programs read as numbers. */
public final class Numeral {

    private final String text;
    private int at;

    private Numeral(String text) {
        this.text = text;
    }

    /** Whether a text is a JSON number. */
    public static boolean isJson(String text) {
        Numeral numeral = new Numeral(text);
        numeral.take("-");
        int first = numeral.at;
        int whole = numeral.digits("");
        boolean leadingZero = whole > 1 && text.charAt(first) == '0';
        return whole > 0 && !leadingZero && numeral.fraction(1, "") && numeral.exponent() && numeral.isAtEnd();
    }

    /** Whether a spreadsheet reads a text as that number and nothing else. */
    public static boolean isPlain(String text) {
        Numeral numeral = new Numeral(text);
        numeral.take("+-");
        return numeral.digits("") > 0 && numeral.fraction(1, "") && numeral.exponent() && numeral.isAtEnd();
    }

    /** Whether a YAML reader can take a text for a number; some allow underscores between digits. */
    public static boolean isYaml(String text) {
        return isDecimal(text) || isInBase(text, "0x", 16) || isInBase(text, "0o", 8) || isNoDigits(text);
    }

    private static boolean isDecimal(String text) {
        Numeral numeral = new Numeral(text);
        numeral.take("+-");
        int whole = numeral.digits("_");
        boolean complete = numeral.fraction(whole > 0 ? 0 : 1, "_") && numeral.exponent() && numeral.isAtEnd();
        return complete && text.chars().anyMatch(Numeral::isDigit);
    }

    private static boolean isInBase(String text, String prefix, int base) {
        if (!text.startsWith(prefix) || text.length() == prefix.length()) {
            return false;
        }
        return text.chars().skip(prefix.length()).allMatch(digit -> Character.digit(digit, base) >= 0 || digit == '_');
    }

    private static boolean isNoDigits(String text) {
        String word = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        String small = word.toLowerCase(Locale.ROOT);
        return small.equals(".inf") || small.equals(".nan");
    }

    /** A point and digits, or neither. */
    private boolean fraction(int atLeast, String others) {
        return !take(".") || digits(others) >= atLeast;
    }

    private boolean exponent() {
        if (!take("eE")) {
            return true;
        }
        take("+-");
        return digits("") > 0;
    }

    /** @param others other characters that are allowed between the digits */
    private int digits(String others) {
        int start = at;
        while (!isAtEnd() && (isDigit(text.charAt(at)) || others.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at - start;
    }

    private boolean take(String choices) {
        boolean taken = !isAtEnd() && choices.indexOf(text.charAt(at)) >= 0;
        at += taken ? 1 : 0;
        return taken;
    }

    private boolean isAtEnd() {
        return at == text.length();
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
