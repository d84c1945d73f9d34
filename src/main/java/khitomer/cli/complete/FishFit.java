package khitomer.cli.complete;

import java.util.Locale;

/**
 * How well fish finds what was typed in what is offered; the lower, the better.
 *
 * @param typed the word being typed
 */
record FishFit(String typed) {

    /** Signs in the typed word, quoted or not, on account of which fish 3.6 only adds to it and replaces nothing. */
    private static final String FIXED = "()?*{}$";

    /** It is not found. */
    static final int NONE = 4;

    int of(String text) {
        if (text.startsWith(typed)) {
            return 0;
        }
        if (typed.chars().anyMatch(letter -> FIXED.indexOf(letter) >= 0)) {
            return NONE;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String typedLower = typed.toLowerCase(Locale.ROOT);
        return lower.startsWith(typedLower) ? 1 : text.contains(typed) ? 2 : lower.contains(typedLower) ? 3 : NONE;
    }
}
