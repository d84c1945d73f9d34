package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.model.Location;
import khitomer.yaml.YamlNode.Mapping;
import khitomer.yaml.YamlNode.Scalar;
import khitomer.yaml.YamlNode.Sequence;

/**
 * Reads the plain YAML that nearly all lore is written in: keys, lists, texts of one line, literal blocks, brackets and
 * braces that end where they begin.
 *
 * <p>It gives just what the library would give, many times faster and without loading the library; at anything else, and
 * at any mistake, it gives up and leaves the whole text to the library.
 */
final class PlainYaml {

    private static final int DEEPEST = 30;

    private final SourceText text;
    private final int lines;
    private final KnownWords keys = new KnownWords();
    private final PlainText values;
    /** The line at hand, counted from one; one behind the last at the end. */
    private int number;
    private String line = "";
    /** How many blanks the line at hand begins with. */
    private int indent;

    private PlainYaml(SourceText text) {
        this.text = text;
        this.lines = text.lines();
        this.values = new PlainText(text, keys);
    }

    /** Thrown at what this does not read. */
    static final class NotPlain extends Exception {

        private static final long serialVersionUID = 1L;
        /** There is nothing to tell of where or why. */
        static final NotPlain HERE = new NotPlain();

        private NotPlain() {
            super("", null, false, false);
        }
    }

    /** The documents of a text; nothing where it is not all plain. */
    static Optional<List<YamlNode>> documents(SourceText text) {
        try {
            return Optional.of(new PlainYaml(text).all());
        } catch (NotPlain other) {
            return Optional.empty();
        }
    }

    private List<YamlNode> all() throws NotPlain {
        List<YamlNode> documents = new ArrayList<>();
        next();
        if (isMarker()) {
            next();
        }
        while (true) {
            documents.add(block(indent, 0));
            if (number > lines) {
                return documents;
            }
            if (!isMarker()) {
                throw NotPlain.HERE;
            }
            next();
        }
    }

    private boolean isMarker() {
        return line.equals("---");
    }

    /** Goes on to the next line that is neither empty nor a comment. */
    private void next() throws NotPlain {
        do {
            number++;
            if (number > lines) {
                line = "";
                indent = -1;
                return;
            }
            line = text.line(number);
            indent = blanks(line, 0);
        } while (indent == line.length() || line.charAt(indent) == '#');
        PlainText.refuseOddities(text, number);
    }

    static int blanks(String line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The mapping or list that begins at the line at hand. */
    private YamlNode block(int column, int depth) throws NotPlain {
        if (number > lines || depth > DEEPEST || isMarker()) {
            throw NotPlain.HERE;
        }
        return isItem(column) ? list(column, depth) : mapping(column, depth);
    }

    private boolean isItem(int column) {
        return line.startsWith("- ", column) || line.length() == column + 1 && line.charAt(column) == '-';
    }

    private Sequence list(int column, int depth) throws NotPlain {
        Location start = at(column);
        List<YamlNode> items = new ArrayList<>();
        while (indent == column && isItem(column)) {
            int value = blanks(line, column + 1);
            if (PlainText.keyEnd(line, value) > 0) {
                items.add(mapping(value, depth + 1));
            } else {
                items.add(value(value, column, false, depth));
            }
        }
        return new Sequence(items, false, start);
    }

    /** The mapping whose first key stands at a column of the line at hand, perhaps behind a hyphen. */
    private Mapping mapping(int column, int depth) throws NotPlain {
        Location start = at(column);
        PlainPairs pairs = new PlainPairs();
        do {
            int colon = PlainText.keyEnd(line, column);
            if (colon == 0) {
                throw NotPlain.HERE;
            }
            Scalar key = new Scalar(keys.in(line, column, colon), true, column + 1, at(column));
            pairs.add(key, value(blanks(line, colon + 1), column, true, depth));
        } while (indent == column && !isItem(column) && !isMarker());
        if (indent > column) {
            throw NotPlain.HERE;
        }
        return pairs.mapping(false, start);
    }

    /**
     * The value that begins at a place of the line at hand, or below; goes on to the line behind it.
     *
     * @param column where the key or the hyphen stands
     * @param ofKey whether it is the value of a key, below which a list may stand as far to the left as the key
     */
    private YamlNode value(int from, int column, boolean ofKey, int depth) throws NotPlain {
        if (from == line.length() || line.charAt(from) == '#') {
            next();
            if (indent > column || ofKey && indent == column && isItem(column)) {
                return block(indent, depth + 1);
            }
            throw NotPlain.HERE;
        }
        if (line.charAt(from) == '|') {
            return literal(from, column);
        }
        YamlNode value = values.value(number, from, column);
        number = values.number();
        next();
        if (indent > column) {
            throw NotPlain.HERE;
        }
        return value;
    }

    /** A literal block: the lines that stand further right than what it belongs to. */
    private Scalar literal(int from, int column) throws NotPlain {
        boolean strip = line.startsWith("|-", from);
        if (line.length() != from + (strip ? 2 : 1)) {
            throw NotPlain.HERE;
        }
        Location start = at(from);
        StringBuilder content = new StringBuilder();
        int left = -1;
        int empty = 0;
        for (number++; number <= lines; number++) {
            String each = text.line(number);
            int first = blanks(each, 0);
            if (first == each.length()) {
                if (first > Math.max(left, 0) && first > column) {
                    throw NotPlain.HERE;
                }
                empty++;
                continue;
            }
            if (first <= column) {
                break;
            }
            left = left < 0 ? first : left;
            if (first < left || each.charAt(first) == '\t') {
                throw NotPlain.HERE;
            }
            PlainText.refuseOddLetters(text, number);
            content.append("\n".repeat(empty)).append(each, left, each.length()).append('\n');
            empty = 0;
        }
        if (left < 0) {
            throw NotPlain.HERE;
        }
        number--;
        next();
        String words = strip ? content.substring(0, content.length() - 1) : content.toString();
        return new Scalar(words, false, 0, start);
    }

    private Location at(int column) {
        return new Location(text.file(), number, column + 1);
    }
}
