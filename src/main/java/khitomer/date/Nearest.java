package khitomer.date;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the known word that is closest to a mistyped one. */
public final class Nearest {

    private static final int LENGTH_OF_ONE_SLIP = 5;

    private Nearest() {}

    /** The first of the closest, at most two slips away, one for words up to five letters. */
    public static Optional<String> to(String typed, Collection<String> known) {
        int best = typed.length() <= LENGTH_OF_ONE_SLIP ? 2 : 3;
        Optional<String> nearest = Optional.empty();
        for (String word : known) {
            if (Math.abs(word.length() - typed.length()) < best) {
                int slips = slips(typed.toUpperCase(Locale.ROOT), word.toUpperCase(Locale.ROOT));
                if (slips < best) {
                    best = slips;
                    nearest = Optional.of(word);
                }
            }
        }
        return nearest;
    }

    /** Letters left out, put in, changed or swapped with their neighbour. */
    private static int slips(String typed, String word) {
        int[][] distance = new int[typed.length() + 1][word.length() + 1];
        for (int row = 0; row <= typed.length(); row++) {
            for (int column = 0; column <= word.length(); column++) {
                distance[row][column] =
                        row == 0 || column == 0 ? row + column : slips(distance, row, column, typed, word);
            }
        }
        return distance[typed.length()][word.length()];
    }

    private static int slips(int[][] distance, int row, int column, String typed, String word) {
        boolean same = typed.charAt(row - 1) == word.charAt(column - 1);
        int least = Math.min(
                distance[row - 1][column - 1] + (same ? 0 : 1),
                Math.min(distance[row - 1][column], distance[row][column - 1]) + 1);
        boolean swapped = row > 1
                && column > 1
                && typed.charAt(row - 1) == word.charAt(column - 2)
                && typed.charAt(row - 2) == word.charAt(column - 1);
        return swapped ? Math.min(least, distance[row - 2][column - 2] + 1) : least;
    }
}
