package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads a value of simple YAML: a text on one line, with or without quotes, or a list or mapping in brackets. */
final class SimpleValueReader {

    private static final int DEEPEST = 20;
    private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";
    /** Texts that the library reads as null. */
    private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

    private static final int LONGEST_NULL = 4;

    private final ByteLines lines;
    private int column;
    private int at;

    SimpleValueReader(ByteLines lines) {
        this.lines = lines;
    }

    /**
     * The value that begins at a place of the current line and ends with a line, apart from a comment.
     *
     * @param owner the column, counted from zero, of the key or hyphen; brackets can continue on lines that are
     *     indented more
     */
    YamlNode value(int from, int owner) throws NotSimpleYamlException {
        column = owner;
        at = from;
        byte letter = lines.at(at);
        if (letter != '[' && letter != '{' && letter != '"' && letter != '\'') {
            return plain(from);
        }
        YamlNode value = piece(0);
        int rest = lines.blanks(at);
        if (rest < lines.end() && (lines.at(rest) != '#' || rest == at)) {
            throw NotSimpleYamlException.HERE;
        }
        return value;
    }

    private Scalar plain(int from) throws NotSimpleYamlException {
        int to = lines.plainEnd(from);
        return scalar(from, to, to == lines.end() ? "" : LostText.of(lines.text(to, lines.end())));
    }

    private Scalar scalar(int from, int to, String lost) throws NotSimpleYamlException {
        if (from == to || !ByteLines.isWord(lines.at(from)) && isRefused(from, to)) {
            throw NotSimpleYamlException.HERE;
        }
        String words = lines.text(from, to);
        if (words.length() <= LONGEST_NULL && NULLS.contains(words)) {
            throw NotSimpleYamlException.HERE;
        }
        Location location = lines.location(from);
        return new Scalar(words, true, location.column(), lost, location);
    }

    /** Whether a text begins with a character that has a meaning in YAML. */
    private boolean isRefused(int from, int to) {
        boolean lone = lines.at(from) == '-' && (from + 1 == to || lines.at(from + 1) == ' ');
        return lone || INDICATORS.indexOf(lines.at(from)) >= 0;
    }

    /** A value inside brackets, or a value in brackets. */
    private YamlNode piece(int depth) throws NotSimpleYamlException {
        if (depth > DEEPEST || at == lines.end()) {
            throw NotSimpleYamlException.HERE;
        }
        return switch (lines.at(at)) {
            case '[' -> list(depth);
            case '{' -> mapping(depth);
            case '"', '\'' -> quoted();
            default -> bare();
        };
    }

    private Scalar quoted() throws NotSimpleYamlException {
        int start = at;
        byte quote = lines.at(at);
        boolean twice = false;
        for (at++; at < lines.end(); at++) {
            byte letter = lines.at(at);
            if (letter == '\\' && quote == '"') {
                throw NotSimpleYamlException.HERE;
            }
            if (letter == quote) {
                if (quote == '"' || at + 1 == lines.end() || lines.at(at + 1) != quote) {
                    at++;
                    return quoted(lines.text(start + 1, at - 1), twice, start);
                }
                twice = true;
                at++;
            }
        }
        throw NotSimpleYamlException.HERE;
    }

    /**
     * @param written the text between the quotes
     * @param twice whether it contains doubled quotes
     */
    private Scalar quoted(String written, boolean twice, int start) {
        String words = twice ? written.replace("''", "'") : written;
        Location location = lines.location(start);
        return new Scalar(words, false, written.startsWith(words) ? location.column() + 1 : 0, location);
    }

    /** A text without quotes inside brackets. */
    private Scalar bare() throws NotSimpleYamlException {
        int start = at;
        int end = at;
        while (at < lines.end() && !isOfBrackets(lines.at(at))) {
            byte letter = lines.at(at);
            boolean comment = letter == '#' && at > start && lines.at(at - 1) == ' ';
            boolean colon = letter == ':'
                    && (at + 1 == lines.end() || lines.at(at + 1) == ' ' || isOfBrackets(lines.at(at + 1)));
            if (comment || colon) {
                throw NotSimpleYamlException.HERE;
            }
            at++;
            end = letter == ' ' ? end : at;
        }
        if (at == lines.end()) {
            throw NotSimpleYamlException.HERE;
        }
        return scalar(start, end, "");
    }

    private static boolean isOfBrackets(byte letter) {
        return letter == ',' || letter == '[' || letter == ']' || letter == '{' || letter == '}';
    }

    private Sequence list(int depth) throws NotSimpleYamlException {
        Location start = lines.location(at);
        List<YamlNode> items = new ArrayList<>();
        do {
            skip(at + 1);
            items.add(piece(depth + 1));
        } while (goesOn(']'));
        return new Sequence(items, true, start);
    }

    private Mapping mapping(int depth) throws NotSimpleYamlException {
        Location start = lines.location(at);
        KeyCollector pairs = new KeyCollector();
        do {
            skip(at + 1);
            int colon = lines.keyEnd(at);
            if (colon == 0 || colon + 1 == lines.end()) {
                throw NotSimpleYamlException.HERE;
            }
            Location place = lines.location(at);
            Scalar key = new Scalar(lines.word(at, colon), true, place.column(), place);
            at = lines.blanks(colon + 1);
            pairs.add(key, piece(depth + 1));
        } while (goesOn('}'));
        return pairs.mapping(true, start);
    }

    /** Whether a comma follows; skips the closing bracket if that follows. */
    private boolean goesOn(char end) throws NotSimpleYamlException {
        skip(at);
        if (lines.at(at) != ',' && lines.at(at) != end) {
            throw NotSimpleYamlException.HERE;
        }
        if (lines.at(at) == ',') {
            return true;
        }
        at++;
        return false;
    }

    /** Moves to the next character that is not a space, on this line or the next. */
    private void skip(int from) throws NotSimpleYamlException {
        at = lines.blanks(from);
        if (at < lines.end()) {
            return;
        }
        lines.next();
        at = lines.blanks(lines.start());
        if (at == lines.end() || at - lines.start() <= column || lines.at(at) == '#') {
            throw NotSimpleYamlException.HERE;
        }
        lines.refuseTabs();
    }
}
