package khitomer.terminal.prompt;

import java.util.List;

/** Says what may stand where the cursor is. */
public interface Suggestions {

    /** What may stand at a place of a line; never throws. */
    Choice at(String line, int cursor);

    /**
     * What may stand at the cursor.
     *
     * @param from where that begins which a word would replace, up to the cursor
     * @param common what may be typed already, because all words begin so; empty where that is nothing new
     * @param words in the order in which they are offered
     */
    record Choice(int from, String common, List<Suggestion> words) {

        public Choice {
            words = List.copyOf(words);
        }
    }
}
