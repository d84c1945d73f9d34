package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import khitomer.date.Digits;

/** Compares the beginning and the middle of texts with words, whatever their case. */
final class WordMatcher {

    private WordMatcher() {}

    /** What follows the first of these words that a text begins with, or the empty string. */
    static String after(String text, List<String> words) {
        for (String word : words) {
            boolean begins = text.regionMatches(true, 0, word, 0, word.length());
            if (begins && text.length() > word.length() && isBorder(word, text.charAt(word.length()))) {
                return text.substring(word.length()).strip();
            }
        }
        return "";
    }

    private static boolean isBorder(String word, char next) {
        return next == ' ' || Digits.isDigit(next) && !Character.isLetter(word.charAt(word.length() - 1));
    }

    /** What comes before the first of these words that a text ends with, or the empty string. */
    static String before(String text, List<String> words) {
        for (String word : words) {
            int begin = text.length() - word.length();
            if (begin > 1 && text.charAt(begin - 1) == ' ' && text.regionMatches(true, begin, word, 0, word.length())) {
                return text.substring(0, begin).strip();
            }
        }
        return "";
    }

    /** The first index of a word with a blank on both sides, or -1. */
    static int between(String text, String word) {
        for (int index = 1; index + word.length() + 1 < text.length(); index++) {
            if (text.charAt(index) == ' '
                    && text.charAt(index + 1 + word.length()) == ' '
                    && text.regionMatches(true, index + 1, word, 0, word.length())) {
                return index + 1;
            }
        }
        return -1;
    }

    /** The words between single blanks. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || text.charAt(index) == ' ') {
                words.add(text.substring(begin, index));
                begin = index + 1;
            }
        }
        return words;
    }

    static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(Digits::isDigit);
    }

    static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /** The number of an ordinal such as {@code 23rd}, or the empty string. */
    static String ordinal(String word) {
        int digits = word.length() - 2;
        boolean ordinal = digits > 0
                && isNumber(word.substring(0, digits))
                && List.of("st", "nd", "rd", "th").contains(word.substring(digits));
        return ordinal ? word.substring(0, digits) : "";
    }
}
