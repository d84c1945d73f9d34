package khitomer.model;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the known word closest to a mistyped one, for "did you mean". */
public final class Nearest {

    private static final int SHORT = 5;

    private Nearest() {
    }

    /** The closest word that is at most two slips away, one for words up to five letters; the first of equals. */
    public static Optional<String> to(String typed, Stream<String> known) {
        String folded = Name.fold(typed);
        int most = mostSlips(folded);
        return known.distinct()
                .map(word -> new Candidate(word, slips(folded, Name.fold(word), most)))
                .filter(candidate -> candidate.slips() <= most)
                .min(Comparator.comparingInt(Candidate::slips))
                .map(Candidate::word);
    }

    /** A question to end a message with, or nothing. */
    public static String question(String typed, Stream<String> known) {
        return to(typed, known).map(word -> "; did you mean '" + word + "'?").orElse("");
    }

    /** How many slips a typed name of that length is forgiven. */
    public static int mostSlips(String folded) {
        return folded.codePointCount(0, folded.length()) <= SHORT ? 1 : 2;
    }

    /** The slips between two words: letters left out, added, changed or swapped; more than {@code most} is not counted on. */
    public static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            fill(row, last, beforeLast, one, other, i);
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static void fill(int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
        row[0] = i;
        for (int j = 1; j <= other.length(); j++) {
            int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
    }

    private record Candidate(String word, int slips) {
    }
}
