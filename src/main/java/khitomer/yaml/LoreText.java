package khitomer.yaml;

/**
 * The text of one file of a lore folder.
 *
 * @param file the name that locations use
 * @param path where the file lies below the folder, with {@code /} between the names
 */
record LoreText(String file, String path, String text) {

    private static final String WORLD = "world.yaml";

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
