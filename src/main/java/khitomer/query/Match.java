package khitomer.query;

import java.util.List;
import khitomer.query.Words.Word;

/**
 * How the words that are looked for stand in a passage.
 *
 * @param words the words of the passage
 * @param at the index of the first word that fits; -1 where not all are there
 * @param quality 3 for the very words in a row, 2 for their beginnings in a row, 1 for words apart, 0 for beginnings
 */
record Match(List<Word> words, int at, int quality) {

    private static final int WORDS_AROUND = 9;
    private static final Match NONE = new Match(List.of(), -1, 0);

    static Match of(List<String> wanted, String passage) {
        List<Word> words = Words.of(passage);
        int whole = inRow(wanted, words, true);
        if (whole >= 0) {
            return new Match(words, whole, 3);
        }
        int begun = inRow(wanted, words, false);
        if (begun >= 0) {
            return new Match(words, begun, 2);
        }
        return apart(wanted, words);
    }

    boolean isFound() {
        return at >= 0;
    }

    /** The passage around the first word that fits, in one line, with an ellipsis where it was cut. */
    String around(String passage) {
        int first = Math.max(0, at - WORDS_AROUND);
        int last = Math.min(words.size() - 1, at + WORDS_AROUND);
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() - 1 ? passage.length() : words.get(last).end();
        String cut = passage.substring(start, end).strip().replaceAll("\\s+", " ");
        return (first == 0 ? "" : "… ") + cut + (last == words.size() - 1 ? "" : " …");
    }

    private static int inRow(List<String> wanted, List<Word> words, boolean whole) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            int j = 0;
            while (j < wanted.size() && fits(words.get(i + j), wanted.get(j), whole)) {
                j++;
            }
            if (j == wanted.size()) {
                return i;
            }
        }
        return -1;
    }

    private static Match apart(List<String> wanted, List<Word> words) {
        int first = words.size();
        boolean whole = true;
        for (String each : wanted) {
            int at = inRow(List.of(each), words, true);
            whole &= at >= 0;
            at = at >= 0 ? at : inRow(List.of(each), words, false);
            if (at < 0) {
                return NONE;
            }
            first = Math.min(first, at);
        }
        return new Match(words, first, whole ? 1 : 0);
    }

    private static boolean fits(Word word, String wanted, boolean whole) {
        return whole ? word.folded().equals(wanted) : word.folded().startsWith(wanted);
    }
}
