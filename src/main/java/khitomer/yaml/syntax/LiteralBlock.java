package khitomer.yaml.syntax;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads a literal block of simple YAML: {@code |} or {@code |-}, and the lines that are indented below it. */
final class LiteralBlock {

    private final ByteLines lines;
    private final int column;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    /** The indentation of the first line that is not empty; -1 until that is known. */
    private int left = -1;
    /** The number of empty lines that belong to the block only if another line follows. */
    private int empty;

    /** @param column the column of the key or hyphen that the block belongs to, counted from zero */
    LiteralBlock(ByteLines lines, int column) {
        this.lines = lines;
        this.column = column;
    }

    /** Reads the block that begins at a place of the current line, up to the first line after it. */
    Scalar read(int from) throws NotSimpleYamlException {
        boolean strip = from + 1 < lines.end() && lines.at(from + 1) == '-';
        if (lines.end() != from + (strip ? 2 : 1)) {
            throw NotSimpleYamlException.HERE;
        }
        Location start = lines.location(from);
        lines.next();
        while (!lines.ended() && addLine()) {
            lines.next();
        }
        if (left < 0) {
            throw NotSimpleYamlException.HERE;
        }
        String words = content.toString(StandardCharsets.UTF_8);
        return new Scalar(strip ? words.substring(0, words.length() - 1) : words, false, 0, start);
    }

    /** Adds the current line, unless it is the first after the block. */
    private boolean addLine() throws NotSimpleYamlException {
        int first = lines.blanks(lines.start()) - lines.start();
        if (lines.start() + first == lines.end()) {
            if (first > Math.max(left, 0) && first > column) {
                throw NotSimpleYamlException.HERE;
            }
            empty++;
            return true;
        }
        if (first <= column) {
            return false;
        }
        left = left < 0 ? first : left;
        if (first < left || lines.at(lines.start() + first) == '\t') {
            throw NotSimpleYamlException.HERE;
        }
        for (; empty > 0; empty--) {
            content.write('\n');
        }
        lines.write(lines.start() + left, content);
        return true;
    }
}
