package khitomer.cli.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a session, split into words: at blanks, but not between quotes.
 *
 * <p>Names are full of apostrophes, so one inside a word is none of the quotes; only around whole words they are.
 *
 * @param pipe whether a sign stands outside quotes with which shells connect programs and files
 * @param open whether a quotation mark is not closed
 */
record SessionLine(List<Word> words, boolean pipe, boolean open) {

    /**
     * One word.
     *
     * @param from where it begins in the line, with its quotes
     */
    record Word(String text, int from) {}

    SessionLine {
        words = List.copyOf(words);
    }

    static SessionLine of(String line) {
        return new Splitter(line).line();
    }

    List<String> texts() {
        return words.stream().map(Word::text).toList();
    }

    /** Goes through a line once. */
    private static final class Splitter {

        private static final String ESCAPED = "\\\"'|<> \t";

        private final String line;
        private final List<Word> words = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private boolean pipe;
        private boolean open;
        private int at;

        Splitter(String line) {
            this.line = line;
        }

        SessionLine line() {
            while (at < line.length()) {
                if (isBlank(at)) {
                    at++;
                } else {
                    int from = at;
                    pipe |= line.charAt(at) == '>' || line.charAt(at) == '<';
                    word.setLength(0);
                    readWord();
                    words.add(new Word(word.toString(), from));
                }
            }
            return new SessionLine(words, pipe, open);
        }

        private void readWord() {
            int from = at;
            while (at < line.length() && !isBlank(at)) {
                char letter = line.charAt(at);
                if (letter == '"') {
                    readQuoted();
                } else if (letter == '\'' && (at == from || line.charAt(at - 1) == '=') && closing() > 0) {
                    int end = closing();
                    word.append(line, at + 1, end);
                    at = end + 1;
                } else {
                    pipe |= letter == '|';
                    readLetter();
                }
            }
        }

        private void readQuoted() {
            at++;
            while (at < line.length() && line.charAt(at) != '"') {
                readLetter();
            }
            open |= at >= line.length();
            at++;
        }

        private void readLetter() {
            if (line.charAt(at) == '\\' && at + 1 < line.length() && ESCAPED.indexOf(line.charAt(at + 1)) >= 0) {
                at++;
            }
            word.append(line.charAt(at));
            at++;
        }

        /** Where the apostrophe stands that ends a word and so what another began; 0 where there is none. */
        private int closing() {
            for (int end = line.indexOf('\'', at + 1); end > 0; end = line.indexOf('\'', end + 1)) {
                if (end + 1 == line.length() || isBlank(end + 1)) {
                    return end;
                }
            }
            return 0;
        }

        private boolean isBlank(int place) {
            return line.charAt(place) == ' ' || line.charAt(place) == '\t';
        }
    }
}
