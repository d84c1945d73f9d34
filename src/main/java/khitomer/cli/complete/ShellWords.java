package khitomer.cli.complete;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line as shells tell them apart; nothing in it is run or expanded. */
public final class ShellWords {

    private ShellWords() {}

    /** The words as they are typed, quotes and all; the last one is empty where the line ends in a blank. */
    static List<String> of(String line) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        char quote = 0;
        for (int at = 0; at < line.length(); at++) {
            char letter = line.charAt(at);
            if (letter == '\\' && quote != '\'') {
                at++;
            } else if (quote != 0) {
                quote = letter == quote ? 0 : quote;
            } else if (letter == '\'' || letter == '"') {
                quote = letter;
            } else if (isBlank(letter)) {
                if (at > begin) {
                    words.add(line.substring(begin, at));
                }
                begin = at + 1;
            }
        }
        words.add(line.substring(begin));
        return words;
    }

    /** What a word says without its quotes; one that is not closed ends with the word. */
    public static String unquoted(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        char quote = 0;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter == '\\' && quote != '\'' && at + 1 < word.length()) {
                at++;
                plain.append(word.charAt(at));
            } else if (quote == 0 && (letter == '\'' || letter == '"')) {
                quote = letter;
            } else if (quote != 0 && letter == quote) {
                quote = 0;
            } else {
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    /**
     * Whether a word as it is typed sends what is written somewhere, or takes it from there: {@code >}, {@code 2>>log}.
     */
    static boolean isRedirection(String word) {
        int at = 0;
        while (at < word.length() && (Character.isDigit(word.charAt(at)) || word.charAt(at) == '&')) {
            at++;
        }
        return at < word.length() && (word.charAt(at) == '<' || word.charAt(at) == '>');
    }

    /** Whether such a word says no more than that, so that the next one says where. */
    static boolean isOpenRedirection(String word) {
        return isRedirection(word) && "<>|&".indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t' || letter == '\n';
    }
}
