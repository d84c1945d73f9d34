package khitomer.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.base.ClosestWord;
import khitomer.base.Comparing;
import khitomer.base.EditDistance;
import khitomer.model.Entry;

/**
 * Finds the word of a lore that is closest to a mistyped one.
 *
 * <p>Most words are excluded by their sets of characters alone, without creating a string for each: an edit changes at
 * most two elements of the set.
 */
final class NearestWord {

    /** Shorter words are not corrected: with one character changed, they are other words. */
    private static final int SHORTEST = 3;

    private final String wanted;
    private final int most;
    private final long letters;
    private final EditDistance slips;
    private final Map<String, Candidate> candidates = new HashMap<>();

    /** A close word, with its distance, frequency, and spelling. */
    private static final class Candidate {

        private final int slips;
        private String spelling = "";
        private int count;

        Candidate(int slips) {
            this.slips = slips;
        }

        void count(String spelled) {
            count++;
            // Prefers lowercase, which sorts after uppercase: words at the start of a sentence are capitalized.
            spelling = spelled.compareTo(spelling) > 0 ? spelled : spelling;
        }
    }

    private NearestWord(String wanted) {
        this.wanted = wanted;
        this.most = ClosestWord.mostSlips(wanted);
        this.slips = new EditDistance(wanted, most);
        this.letters = wanted.chars().mapToLong(letter -> bit((char) letter)).reduce(0, (one, other) -> one | other);
    }

    /** The closest word as written; of equally close words the most frequent, then the first in the alphabet. */
    static Optional<String> to(String folded, List<Entry> entries, Passages passages) {
        if (folded.codePointCount(0, folded.length()) < SHORTEST) {
            return Optional.empty();
        }
        NearestWord nearest = new NearestWord(folded);
        for (Entry entry : entries) {
            passages.own(entry).forEach(passage -> nearest.compareWords(passage.text()));
        }
        return nearest.candidates.values().stream()
                .filter(candidate -> candidate.slips <= nearest.most)
                .min(Comparing.by((Candidate candidate) -> candidate.slips)
                        .then(candidate -> -candidate.count)
                        .then(candidate -> candidate.spelling))
                .map(candidate -> candidate.spelling);
    }

    private void compareWords(String text) {
        for (int start = 0; start < text.length(); start++) {
            boolean plain = true;
            long found = 0;
            int end = start;
            for (; end < text.length() && isInside(text.charAt(end)); end++) {
                plain &= Letters.isAsciiWord(text.charAt(end));
                found |= bit(text.charAt(end));
            }
            if (!plain) {
                compareOther(text.substring(start, end));
            } else if (isNear(end - start, found)) {
                compare(Letters.fold(text.substring(start, end)), text.substring(start, end));
            }
            start = end;
        }
    }

    private void compareOther(String text) {
        for (Word word : Tokenizer.of(text)) {
            String folded = word.folded();
            long found = 0;
            for (int i = 0; i < folded.length(); i++) {
                found |= bit(folded.charAt(i));
            }
            if (isNear(folded.length(), found)) {
                compare(folded, text.substring(word.start(), word.end()));
            }
        }
    }

    private void compare(String folded, String spelled) {
        Candidate candidate = candidates.computeIfAbsent(folded, word -> new Candidate(slips.distanceTo(word, most)));
        if (candidate.slips <= most) {
            candidate.count(spelled);
        }
    }

    /** Whether a character is not an ASCII space or punctuation mark, which end words. */
    private static boolean isInside(char character) {
        return character >= 128 || Letters.isAsciiWord(character) || Letters.isJoint(character);
    }

    private boolean isNear(int length, long found) {
        return Math.abs(length - wanted.length()) <= most && Long.bitCount(found ^ letters) <= 2 * most;
    }

    /** The bit of a character in a set; several characters can share a bit, and case does not matter. */
    private static long bit(char character) {
        return 1L << (character >= 'A' && character <= 'Z' ? character + ('a' - 'A') : character);
    }
}
