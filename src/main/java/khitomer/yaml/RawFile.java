package khitomer.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import khitomer.yaml.syntax.ParsedFile;
import khitomer.yaml.syntax.Utf8;
import khitomer.yaml.syntax.YamlParser;

/**
 * The text of one file of a lore folder.
 *
 * @param file the name that locations use
 * @param path where the file lies below the folder, with {@code /} between the names
 * @param size how many bytes it has, or had when it was found
 * @param content gives the bytes that it consists of
 */
record RawFile(String file, String path, long size, Content content) {

    private static final String WORLD = "world.yaml";

    /** What stands in a file, in memory or read whenever it is asked for. */
    interface Content {

        byte[] bytes() throws IOException;
    }

    /** A text that is in memory. */
    RawFile(String file, String path, byte[] bytes) {
        this(file, path, bytes.length, () -> bytes);
    }

    /** The same in memory. */
    RawFile inMemory() throws IOException {
        return new RawFile(file, path, content.bytes());
    }

    /** The YAML documents of the file, unless it is not UTF-8. */
    Optional<ParsedFile> parsed() {
        return YamlParser.parse(file, bytes());
    }

    /** The text as a whole; empty where it is not UTF-8. */
    String text() {
        Utf8 decoded = decoded();
        return decoded.isWhole() ? decoded.text() : "";
    }

    Utf8 decoded() {
        return Utf8.decode(bytes());
    }

    /** Its bytes. Throws {@link UncheckedIOException} where they cannot be read. */
    byte[] bytes() {
        try {
            return content.bytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether it is the file that tells of the world as a whole. */
    boolean isWorld() {
        return isWorld(path);
    }

    /** Whether the file of that path below the folder tells of the world as a whole. */
    static boolean isWorld(String path) {
        return path.equals(WORLD);
    }
}
