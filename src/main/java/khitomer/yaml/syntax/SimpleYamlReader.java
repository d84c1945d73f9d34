package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/**
 * Reads the subset of YAML that most lore uses: keys, lists, texts on one line, literal blocks, and brackets and
 * braces.
 *
 * <p>It returns exactly what the library would return, many times faster and without loading the library. At anything
 * else, and at any error, it gives up and leaves the whole text to the library. It works on bytes, and makes strings
 * only of keys and values.
 */
final class SimpleYamlReader {

    private static final int DEEPEST = 30;

    private final ByteLines lines;
    private final SimpleValueReader values;
    /** The number of spaces at the start of the current line, or -1 at the end. */
    private int indent;

    private SimpleYamlReader(String file, byte[] bytes) {
        this.lines = new ByteLines(file, bytes);
        this.values = new SimpleValueReader(lines);
    }

    /** The documents of a file; empty if it is not all simple. */
    static Optional<List<YamlNode>> documents(String file, byte[] bytes) {
        try {
            return Optional.of(new SimpleYamlReader(file, bytes).all());
        } catch (NotSimpleYamlException other) {
            return Optional.empty();
        }
    }

    private List<YamlNode> all() throws NotSimpleYamlException {
        List<YamlNode> documents = new ArrayList<>();
        next();
        if (isMarker()) {
            next();
        }
        while (true) {
            documents.add(block(indent, 0));
            if (lines.ended()) {
                return documents;
            }
            if (!isMarker()) {
                throw NotSimpleYamlException.HERE;
            }
            next();
        }
    }

    private boolean isMarker() {
        int start = lines.start();
        return lines.end() == start + 3
                && lines.at(start) == '-'
                && lines.at(start + 1) == '-'
                && lines.at(start + 2) == '-';
    }

    /** Moves to the next line that is neither empty nor a comment. */
    private void next() throws NotSimpleYamlException {
        lines.next();
        settle();
    }

    /** Moves to such a line, unless the current one is. */
    private void settle() throws NotSimpleYamlException {
        int first = lines.blanks(lines.start());
        while (!lines.ended() && (first == lines.end() || lines.at(first) == '#')) {
            lines.next();
            first = lines.blanks(lines.start());
        }
        indent = lines.ended() ? -1 : first - lines.start();
        lines.refuseTabs();
    }

    /** The mapping or list that begins on the current line. */
    private YamlNode block(int column, int depth) throws NotSimpleYamlException {
        if (lines.ended() || depth > DEEPEST || isMarker()) {
            throw NotSimpleYamlException.HERE;
        }
        return isItem(column) ? list(column, depth) : mapping(column, depth);
    }

    /** Whether the current line has a hyphen in a column, counted from zero, with a space or nothing after it. */
    private boolean isItem(int column) {
        int hyphen = lines.start() + column;
        return hyphen < lines.end()
                && lines.at(hyphen) == '-'
                && (hyphen + 1 == lines.end() || lines.at(hyphen + 1) == ' ');
    }

    private Sequence list(int column, int depth) throws NotSimpleYamlException {
        Location start = at(column);
        List<YamlNode> items = new ArrayList<>();
        while (indent == column && isItem(column)) {
            int value = lines.blanks(lines.start() + column + 1);
            if (lines.keyEnd(value) > 0) {
                items.add(mapping(value - lines.start(), depth + 1));
            } else {
                items.add(value(value, column, false, depth));
            }
        }
        return new Sequence(items, false, start);
    }

    /** The mapping whose first key is in a column of the current line, perhaps after a hyphen. */
    private Mapping mapping(int column, int depth) throws NotSimpleYamlException {
        Location start = at(column);
        KeyCollector pairs = new KeyCollector();
        do {
            int key = lines.start() + column;
            int colon = lines.keyEnd(key);
            if (colon == 0) {
                throw NotSimpleYamlException.HERE;
            }
            Scalar name = new Scalar(lines.word(key, colon), true, column + 1, at(column));
            pairs.add(name, value(lines.blanks(colon + 1), column, true, depth));
        } while (indent == column && !isItem(column) && !isMarker());
        if (indent > column) {
            throw NotSimpleYamlException.HERE;
        }
        return pairs.mapping(false, start);
    }

    /**
     * The value that begins at a place of the current line, or below; moves to the line after it.
     *
     * @param column the column of the key or hyphen
     * @param ofKey whether it is the value of a key; a list below that need not be indented
     */
    private YamlNode value(int from, int column, boolean ofKey, int depth) throws NotSimpleYamlException {
        if (from == lines.end() || lines.at(from) == '#') {
            next();
            if (indent > column || ofKey && indent == column && isItem(column)) {
                return block(indent, depth + 1);
            }
            throw NotSimpleYamlException.HERE;
        }
        if (lines.at(from) == '|') {
            Scalar block = new LiteralBlock(lines, column).read(from);
            settle();
            return block;
        }
        YamlNode value = values.value(from, column);
        next();
        if (indent > column) {
            throw NotSimpleYamlException.HERE;
        }
        return value;
    }

    private Location at(int column) {
        return lines.location(lines.start() + column);
    }
}
