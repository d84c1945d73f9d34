package khitomer.query;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words for comparison, with their offsets. */
final class Tokenizer {

    /** The minimum length of a part after an apostrophe that counts as a word. */
    private static final int FEWEST_AFTER_APOSTROPHE = 3;

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> parts = new ArrayList<>();
    private int end;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** The words of a text: letters and digits, with marks, apostrophes, and dots inside them. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Tokenizer reader = new Tokenizer(text);
        for (int at = 0; at < text.length(); ) {
            if (Letters.isWord(text.codePointAt(at))) {
                reader.add(at, words);
                at = reader.end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private void add(int start, List<Word> words) {
        folded.setLength(0);
        parts.clear();
        for (int part = start; part >= 0; part = next()) {
            readPart(part);
        }
        parts.removeIf(part -> part == folded.length());
        if (folded.length() > 0) {
            words.add(new Word(folded.toString(), start, end, List.copyOf(parts)));
        }
    }

    /** Reads letters and digits up to the next other character. */
    private void readPart(int start) {
        end = start;
        while (end < text.length() && goesOn(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        folded.append(Letters.fold(text.substring(start, end)));
    }

    private static boolean goesOn(int character) {
        return Letters.isWord(character) || Letters.isSilent(character);
    }

    /** The offset at which the word continues after a joining character or line break; -1 if it ends. */
    private int next() {
        int next = afterJoint();
        if (next > end && next < text.length() && Letters.isWord(text.codePointAt(next))) {
            boolean apostrophe = Letters.isApostrophe(text.codePointAt(end));
            if (!apostrophe || hasLetters(next)) {
                parts.add(folded.length());
            }
            return next;
        }
        return afterLineBreak();
    }

    /** The offset after one dot or underscore, or after apostrophes. */
    private int afterJoint() {
        int next = end;
        while (next < text.length() && Letters.isApostrophe(text.charAt(next))) {
            next++;
        }
        return next == end && next < text.length() && Letters.isJoint(text.charAt(next)) ? next + 1 : next;
    }

    private boolean hasLetters(int start) {
        int letters = 0;
        for (int at = start; at < text.length() && letters < FEWEST_AFTER_APOSTROPHE; ) {
            int character = text.codePointAt(at);
            if (!goesOn(character) && !Letters.isJoint(character)) {
                return false;
            }
            letters += Letters.isWord(character) ? 1 : 0;
            at += Character.charCount(character);
        }
        return letters == FEWEST_AFTER_APOSTROPHE;
    }

    /** The offset at which a word of a script without spaces continues on the next line; -1 if it does not. */
    private int afterLineBreak() {
        int next = end;
        boolean broken = false;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            broken |= text.charAt(next) == '\n';
            next++;
        }
        return broken
                        && next < text.length()
                        && Letters.isBrokenAnywhere(text.codePointAt(next))
                        && Letters.isBrokenAnywhere(text.codePointBefore(end))
                ? next
                : -1;
    }
}
