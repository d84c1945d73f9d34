package khitomer.query;

import java.util.List;

/**
 * A word of a text.
 *
 * @param folded the word as compared
 * @param start the offset of its first character
 * @param end the offset after its last character
 * @param parts the offsets in the folded word at which another word starts, as {@code aquila} does in {@code l'aquila}
 */
record Word(String folded, int start, int end, List<Integer> parts) {

    /** The ways in which a word matches, the closest first. */
    enum Fit {
        WHOLE,
        BEGINNING,
        INSIDE,
        NONE;

        boolean isAtLeast(Fit least) {
            return compareTo(least) <= 0;
        }
    }

    /** How a folded word matches this one. */
    Fit fit(String wanted) {
        if (folded.startsWith(wanted)) {
            return folded.length() == wanted.length() ? Fit.WHOLE : Fit.BEGINNING;
        }
        for (int part : parts) {
            if (folded.startsWith(wanted, part)) {
                return Fit.INSIDE;
            }
        }
        return isInRun(wanted) ? Fit.INSIDE : Fit.NONE;
    }

    /** Whether it is inside or right after a run of a script without spaces. */
    private boolean isInRun(String wanted) {
        int at = folded.indexOf(wanted, 1);
        while (at > 0) {
            if (Letters.isOfRun(folded.codePointAt(at)) || Letters.isOfRun(folded.codePointBefore(at))) {
                return true;
            }
            at = folded.indexOf(wanted, at + 1);
        }
        return false;
    }
}
