package khitomer.yaml;

import java.util.Optional;

/**
 * The text of one file of a lore folder, as the bytes that it consists of.
 *
 * @param file the name that locations use
 * @param path where the file lies below the folder, with {@code /} between the names
 */
record LoreText(String file, String path, byte[] bytes) {

    private static final String WORLD = "world.yaml";

    /** The text as lines; nothing where it is not UTF-8. */
    Optional<SourceText> source() {
        Utf8Lines lines = Utf8Lines.of(bytes);
        if (!lines.doubtful()) {
            return Optional.of(SourceText.of(file, lines));
        }
        Utf8 decoded = decoded();
        return decoded.isWhole() ? Optional.of(SourceText.of(file, decoded.text())) : Optional.empty();
    }

    /** The text as a whole; empty where it is not UTF-8. */
    String text() {
        Utf8 decoded = decoded();
        return decoded.isWhole() ? decoded.text() : "";
    }

    Utf8 decoded() {
        return Utf8.decode(bytes);
    }

    /** Whether it is the file that tells of the world as a whole. */
    boolean isWorld() {
        return isWorld(path);
    }

    /** Whether the file of that path below the folder tells of the world as a whole. */
    static boolean isWorld(String path) {
        return path.equals(WORLD);
    }

    /** Whether a file of that name holds lore. */
    static boolean isLore(String fileName) {
        return !isHidden(fileName) && (fileName.endsWith(".yaml") || fileName.endsWith(".yml"));
    }

    static boolean isHidden(String fileName) {
        return fileName.startsWith(".");
    }
}
