package khitomer.base;

import java.util.List;

/** Phrases for messages: lists of words, and counts. */
public final class Phrases {

    private Phrases() {}

    /** Quoted words joined by commas and, before the last, "or". */
    public static String alternatives(List<String> words) {
        return joined(words, " or ");
    }

    /** Quoted words joined by commas and, before the last, "and". */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** Words as they are, joined by commas and, before the last, "or". */
    public static String or(List<String> words) {
        return listed(words, " or ");
    }

    /** A number and what it counts. */
    public static String count(long number, String one, String several) {
        return number + " " + agreeing(number, one, several);
    }

    /** The word that agrees with a number: a noun, or a verb with its object. */
    public static String agreeing(long number, String one, String several) {
        return number == 1 ? one : several;
    }

    /** A word quoted for a shell, if it must be. */
    public static String shellWord(String word) {
        return word.matches("[\\w/.,:+@-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    private static String joined(List<String> words, String last) {
        return listed(words.stream().map(word -> "'" + word + "'").toList(), last);
    }

    private static String listed(List<String> words, String last) {
        int size = words.size();
        return size < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
    }
}
