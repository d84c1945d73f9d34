package khitomer.yaml;

/** The files of a lore folder that is not on disk, by their paths in it, with their problems. */
public final class FolderContents {

    private final FileCollector files = new FileCollector();

    /** The size limit of a file in bytes. */
    public static long mostBytes() {
        return FileCollector.MOST_BYTES;
    }

    public void add(String path, byte[] text) {
        files.add(new RawFile(path, path, text));
    }

    /** Adds a file that is too long. */
    public void addTooLong(String path) {
        files.addTooLong(path);
    }

    /** Adds a folder that is named like a file. */
    public void addFolder(String path) {
        files.addUnreadable(path, FileCollector.FOLDER);
    }

    LoreFolder folder() {
        return files.folder();
    }
}
