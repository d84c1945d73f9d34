package khitomer.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import khitomer.yaml.syntax.ParsedFile;
import khitomer.yaml.syntax.Utf8;
import khitomer.yaml.syntax.YamlParser;

/**
 * The text of a file of a lore folder.
 *
 * @param file the name that locations use
 * @param path the path in the folder, with {@code /} between the names
 * @param size the size in bytes when it was found
 * @param content returns the bytes
 */
record RawFile(String file, String path, long size, Content content) {

    private static final String WORLD = "world.yaml";

    /** The content of a file, in memory or read whenever it is requested. */
    interface Content {

        byte[] bytes() throws IOException;
    }

    /** A file that is in memory. */
    RawFile(String file, String path, byte[] bytes) {
        this(file, path, bytes.length, () -> bytes);
    }

    /** The same file in memory. */
    RawFile inMemory() throws IOException {
        return new RawFile(file, path, content.bytes());
    }

    /** The YAML documents of the file, unless it is not UTF-8. */
    Optional<ParsedFile> parsed() {
        return YamlParser.parse(file, bytes());
    }

    /** The whole text; empty if it is not UTF-8. */
    String text() {
        Utf8 decoded = decoded();
        return decoded.isWhole() ? decoded.text() : "";
    }

    Utf8 decoded() {
        return Utf8.decode(bytes());
    }

    /** The bytes. Throws {@link UncheckedIOException} if they cannot be read. */
    byte[] bytes() {
        try {
            return content.bytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether this is the world file. */
    boolean isWorld() {
        return isWorld(path);
    }

    /** Whether a path in the folder is that of the world file. */
    static boolean isWorld(String path) {
        return path.equals(WORLD);
    }
}
