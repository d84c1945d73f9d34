package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khitomer.model.Location;
import khitomer.yaml.PlainYaml.NotPlain;
import khitomer.yaml.YamlNode.Mapping;
import khitomer.yaml.YamlNode.Scalar;
import khitomer.yaml.YamlNode.Sequence;

/** Reads a value of plain YAML: a text of one line, with quotes or without, or a list or mapping of them in brackets. */
final class PlainText {

    private static final int DEEPEST = 20;
    private static final int LONGEST_KEY = 100;
    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";
    /** What the library takes for no text at all. */
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");
    private static final int LONGEST_NULL = 4;

    private final SourceText text;
    private final KnownWords keys;
    private int column;
    private int number;
    private String line = "";
    private int at;

    PlainText(SourceText text, KnownWords keys) {
        this.text = text;
        this.keys = keys;
    }

    /** The line in which the value ended. */
    int number() {
        return number;
    }

    /** The end of a simple key that begins at a place of a line and has its colon; 0 where none does. */
    static int keyEnd(String line, int from) {
        int end = from;
        while (end < line.length() && isOfKey(line.charAt(end)) && end - from < LONGEST_KEY) {
            end++;
        }
        boolean colon = end > from && isWord(line.charAt(from)) && end < line.length() && line.charAt(end) == ':';
        return colon && (end + 1 == line.length() || line.charAt(end + 1) == ' ') ? end : 0;
    }

    private static boolean isOfKey(char letter) {
        return isWord(letter) || letter == '-' || letter == '_' || letter == '.';
    }

    private static boolean isWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9';
    }

    /** Refuses a line with what makes counting columns, or ends of lines, harder than it is here. */
    static void refuseOddities(SourceText text, int number) throws NotPlain {
        if (!text.isAscii(number)) {
            refuseOddLetters(text, number);
            if (text.line(number).indexOf('\t') >= 0) {
                throw NotPlain.HERE;
            }
        }
    }

    static void refuseOddLetters(SourceText text, int number) throws NotPlain {
        if (text.isAscii(number)) {
            return;
        }
        String line = text.line(number);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter < ' ' && letter != '\t' || letter >= 0x7F && (letter < 0xA0 || Character.isSurrogate(letter)
                    || letter == 0x2028 || letter == 0x2029 || letter == 0xFEFF || letter >= 0xFFFE)) {
                throw NotPlain.HERE;
            }
        }
    }

    /**
     * The value that begins at a place of a line and ends with a line, but for a comment.
     *
     * @param first the line, counted from one
     * @param owner where that stands to which the value belongs; brackets may go on in lines that begin further right
     */
    YamlNode value(int first, int from, int owner) throws NotPlain {
        number = first;
        line = text.line(first);
        column = owner;
        at = from;
        char letter = line.charAt(at);
        if (letter != '[' && letter != '{' && letter != '"' && letter != '\'') {
            return plain(from);
        }
        YamlNode value = piece(0);
        int rest = PlainYaml.blanks(line, at);
        if (rest < line.length() && (line.charAt(rest) != '#' || rest == at)) {
            throw NotPlain.HERE;
        }
        return value;
    }

    private Scalar plain(int from) throws NotPlain {
        int end = from;
        for (int i = from; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '#' && i > from && line.charAt(i - 1) == ' ') {
                break;
            }
            if (letter == ':' && (i + 1 == line.length() || line.charAt(i + 1) == ' ')) {
                throw NotPlain.HERE;
            }
            end = letter == ' ' ? end : i + 1;
        }
        return scalar(line.substring(from, end), from);
    }

    private Scalar scalar(String words, int from) throws NotPlain {
        boolean lone = words.equals("-") || words.startsWith("- ");
        boolean indicator = !words.isEmpty() && !isWord(words.charAt(0)) && INDICATORS.indexOf(words.charAt(0)) >= 0;
        if (words.isEmpty() || lone || indicator || words.length() <= LONGEST_NULL && NULLS.contains(words)) {
            throw NotPlain.HERE;
        }
        return new Scalar(words, true, from + 1, place(from));
    }

    /** A piece inside of brackets, or the brackets themselves. */
    private YamlNode piece(int depth) throws NotPlain {
        if (depth > DEEPEST || at == line.length()) {
            throw NotPlain.HERE;
        }
        return switch (line.charAt(at)) {
            case '[' -> list(depth);
            case '{' -> mapping(depth);
            case '"', '\'' -> quoted();
            default -> bare();
        };
    }

    private Scalar quoted() throws NotPlain {
        int start = at;
        char quote = line.charAt(at);
        StringBuilder words = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char letter = line.charAt(at);
            boolean twice = letter == quote && quote == '\'' && line.startsWith("''", at);
            if (letter == '\\' && quote == '"') {
                throw NotPlain.HERE;
            }
            if (letter == quote && !twice) {
                at++;
                boolean verbatim = line.startsWith(words.toString(), start + 1);
                return new Scalar(words.toString(), false, verbatim ? start + 2 : 0, place(start));
            }
            words.append(letter);
            at += twice ? 1 : 0;
        }
        throw NotPlain.HERE;
    }

    /** A text without quotes inside of brackets. */
    private Scalar bare() throws NotPlain {
        int start = at;
        while (at < line.length() && !isOfBrackets(line.charAt(at))) {
            at++;
        }
        String words = line.substring(start, at).stripTrailing();
        if (at == line.length() || words.contains(": ") || words.endsWith(":") || words.contains(" #")) {
            throw NotPlain.HERE;
        }
        return scalar(words, start);
    }

    private static boolean isOfBrackets(char letter) {
        return letter == ',' || letter == '[' || letter == ']' || letter == '{' || letter == '}';
    }

    private Sequence list(int depth) throws NotPlain {
        Location start = place(at);
        List<YamlNode> items = new ArrayList<>();
        do {
            skip(at + 1);
            items.add(piece(depth + 1));
        } while (goesOn(']'));
        return new Sequence(items, true, start);
    }

    private Mapping mapping(int depth) throws NotPlain {
        Location start = place(at);
        PlainPairs pairs = new PlainPairs();
        do {
            skip(at + 1);
            int colon = keyEnd(line, at);
            if (colon == 0 || colon + 1 == line.length()) {
                throw NotPlain.HERE;
            }
            Scalar key = new Scalar(keys.in(line, at, colon), true, at + 1, place(at));
            at = PlainYaml.blanks(line, colon + 1);
            pairs.add(key, piece(depth + 1));
        } while (goesOn('}'));
        return pairs.mapping(true, start);
    }

    /** Whether a comma follows; goes behind the end where that follows. */
    private boolean goesOn(char end) throws NotPlain {
        skip(at);
        if (line.charAt(at) != ',' && line.charAt(at) != end) {
            throw NotPlain.HERE;
        }
        if (line.charAt(at) == ',') {
            return true;
        }
        at++;
        return false;
    }

    /** Goes on to the next character that is no blank, here or in a line below. */
    private void skip(int from) throws NotPlain {
        at = PlainYaml.blanks(line, from);
        if (at < line.length()) {
            return;
        }
        number++;
        line = text.line(number);
        at = PlainYaml.blanks(line, 0);
        if (at == line.length() || at <= column || line.charAt(at) == '#') {
            throw NotPlain.HERE;
        }
        refuseOddities(text, number);
    }

    private Location place(int from) {
        return new Location(text.file(), number, from + 1);
    }
}
