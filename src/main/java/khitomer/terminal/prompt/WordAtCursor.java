package khitomer.terminal.prompt;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/** A line in which the text from an offset up to the cursor is the word to complete. */
record WordAtCursor(String line, int from, int cursor) implements CompletingParsedLine {

    @Override
    public String word() {
        return line.substring(from, cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - from;
    }

    @Override
    public int wordIndex() {
        return 0;
    }

    @Override
    public List<String> words() {
        return List.of(word());
    }

    @Override
    public CharSequence escape(CharSequence word, boolean whole) {
        return word;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
