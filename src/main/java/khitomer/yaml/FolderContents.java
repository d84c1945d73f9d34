package khitomer.yaml;

/** Collects the files of a lore folder that is not on disk, by their paths below it, with what is wrong with them. */
public final class FolderContents {

    private final FileCollector files = new FileCollector();

    /** No file is read that is longer. */
    public static long mostBytes() {
        return FileCollector.MOST_BYTES;
    }

    public void add(String path, byte[] text) {
        files.add(new RawFile(path, path, text));
    }

    /** Adds a file that is too long to be read. */
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
