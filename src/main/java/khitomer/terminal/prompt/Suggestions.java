package khitomer.terminal.prompt;

import java.util.List;

/** Suggests words for the cursor position. */
public interface Suggestions {

    /** The words that can be inserted at a position of a line; never throws. */
    Choice at(String line, int cursor);

    /**
     * The words that can be inserted at the cursor.
     *
     * @param from the start of the text that a word would replace, up to the cursor
     * @param common the common prefix of all words, if it is more than what was typed; otherwise empty
     * @param words in the order in which they are offered
     */
    record Choice(int from, String common, List<Suggestion> words) {

        public Choice {
            words = List.copyOf(words);
        }
    }
}
