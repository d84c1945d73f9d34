package khitomer.query;

import java.util.List;
import khitomer.query.Word.Fit;

/**
 * How well a passage matches the words of a search.
 *
 * @param words the words of the passage
 * @param at the index of the first matching word; -1 if a word is missing
 * @param quality the quality of the match: adjacent words before separate ones, then whole words before prefixes, and
 *     these before words inside others
 */
record PassageMatch(List<Word> words, int at, int quality) {

    /** The number of qualities. */
    static final int QUALITIES = 6;

    private static final int WORDS_AROUND = 9;
    private static final List<Fit> FITS = List.of(Fit.WHOLE, Fit.BEGINNING, Fit.INSIDE);
    private static final PassageMatch NONE = new PassageMatch(List.of(), -1, 0);

    static PassageMatch of(SearchTerms terms, String passage) {
        if (!terms.mayBeIn(passage)) {
            return NONE;
        }
        List<Word> words = Tokenizer.of(passage);
        for (Fit fit : FITS) {
            int at = inRow(terms.folded(), words, fit);
            if (at >= 0) {
                return new PassageMatch(words, at, QUALITIES - 1 - fit.ordinal());
            }
        }
        return apart(terms.folded(), words);
    }

    boolean isFound() {
        return at >= 0;
    }

    /** The passage around the first matching word, in one line, with an ellipsis where it was cut. */
    String around(String passage) {
        int first = Math.max(0, at - WORDS_AROUND);
        int last = Math.min(words.size() - 1, at + WORDS_AROUND);
        int start = first == 0 ? 0 : words.get(first).start();
        int end = last == words.size() - 1 ? passage.length() : words.get(last).end();
        String cut = passage.substring(start, end).strip().replaceAll("\\s+", " ");
        return (first == 0 ? "" : "… ") + cut + (last == words.size() - 1 ? "" : " …");
    }

    private static int inRow(List<String> wanted, List<Word> words, Fit least) {
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            int j = 0;
            while (j < wanted.size() && words.get(i + j).fit(wanted.get(j)).isAtLeast(least)) {
                j++;
            }
            if (j == wanted.size()) {
                return i;
            }
        }
        return -1;
    }

    private static PassageMatch apart(List<String> wanted, List<Word> words) {
        int first = words.size();
        Fit worst = Fit.WHOLE;
        for (String each : wanted) {
            Fit fit = Fit.WHOLE;
            int at = inRow(List.of(each), words, fit);
            while (at < 0 && fit != Fit.INSIDE) {
                fit = FITS.get(fit.ordinal() + 1);
                at = inRow(List.of(each), words, fit);
            }
            if (at < 0) {
                return NONE;
            }
            worst = fit.isAtLeast(worst) ? worst : fit;
            first = Math.min(first, at);
        }
        return new PassageMatch(words, first, QUALITIES / 2 - 1 - worst.ordinal());
    }
}
