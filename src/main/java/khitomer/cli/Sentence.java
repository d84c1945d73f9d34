package khitomer.cli;

import java.util.List;

/** Puts things into words. */
final class Sentence {

    private Sentence() {
    }

    /** Quoted words joined by commas and, before the last, "or". */
    static String alternatives(List<String> words) {
        return joined(words, " or ");
    }

    /** Quoted words joined by commas and, before the last, "and". */
    static String all(List<String> words) {
        return joined(words, " and ");
    }

    /** A number and what it counts. */
    static String count(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    private static String joined(List<String> words, String last) {
        List<String> quoted = words.stream().map(word -> "'" + word + "'").toList();
        int size = quoted.size();
        return size < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, size - 1)) + last + quoted.get(size - 1);
    }
}
