package khitomer.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import khitomer.model.FolderWalk;
import khitomer.model.LoreFile;

/** Finds the files of a lore folder on disk by a {@link FolderWalk}. */
final class FolderWalker implements FolderWalk.Visitor {

    private final FileCollector files = new FileCollector();
    private final Path root;
    private final String prefix;
    private final BiConsumer<String, byte[]> told;

    private FolderWalker(Path root, String prefix, BiConsumer<String, byte[]> told) {
        this.root = root;
        this.prefix = prefix;
        this.told = told;
    }

    /**
     * The files of a folder, with the name of the folder as given and their paths in it; each is read whenever it is
     * requested.
     *
     * @param told is called with the name and the bytes of each file that is read, on the thread that reads it
     */
    static LoreFolder find(Path folder, BiConsumer<String, byte[]> told) {
        return find(folder, prefix(folder), told);
    }

    /** The files of a folder, with a prefix and their paths in it. */
    static LoreFolder find(Path folder, String prefix) {
        return find(folder, prefix, (name, bytes) -> {});
    }

    /** Some files of a folder by their names; empty if one cannot be read or leads out of the folder. */
    static Optional<LoreFolder> read(Path folder, List<String> names) {
        FileCollector files = new FileCollector();
        try {
            Path real = folder.toRealPath();
            for (String name : names) {
                Path file = Path.of(name).toRealPath();
                if (!file.startsWith(real)
                        || !Files.isRegularFile(file)
                        || Files.size(file) > FileCollector.MOST_BYTES) {
                    return Optional.empty();
                }
                files.add(new RawFile(name, below(folder, name), Files.readAllBytes(file)));
            }
            return Optional.of(files.folder());
        } catch (IOException failed) {
            return Optional.empty();
        }
    }

    /** The path in the folder of a file with that name. */
    static String below(Path folder, String name) {
        String prefix = prefix(folder);
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static String prefix(Path folder) {
        String name = slashed(folder);
        return name.endsWith("/") ? name : name + "/";
    }

    private static LoreFolder find(Path folder, String prefix, BiConsumer<String, byte[]> told) {
        FolderWalker visitor = new FolderWalker(folder, prefix, told);
        if (!Files.isDirectory(folder)) {
            visitor.files.addUnreadable(
                    slashed(folder), Files.exists(folder) ? "this is not a folder" : "there is no such folder");
            return visitor.files.folder();
        }
        FolderWalk.of(folder, visitor);
        return visitor.files.folder();
    }

    @Override
    public void folder(Path folder) {
        if (!folder.equals(root) && LoreFile.isLore(folder.getFileName().toString())) {
            files.addUnreadable(name(folder), FileCollector.FOLDER);
        }
    }

    @Override
    public void file(Path file, BasicFileAttributes attributes) {
        if (!attributes.isRegularFile()) {
            files.addUnreadable(name(file), "this is not a file that can be read");
        } else if (attributes.size() > FileCollector.MOST_BYTES) {
            files.addTooLong(name(file));
        } else {
            add(file, attributes.size());
        }
    }

    @Override
    public void outside(Path link) {
        files.addOutside(name(link), slashed(root.relativize(link)));
    }

    @Override
    public void unreadable(Path path, IOException failed) {
        files.addUnreadable(name(path), failed);
    }

    /** Adds a file. The world file is read at once, because the meaning of the others depends on it. */
    private void add(Path file, long size) {
        String path = slashed(root.relativize(file));
        String name = prefix + path;
        RawFile text = new RawFile(name, path, size, () -> read(name, file));
        try {
            files.add(text.isWorld() ? text.inMemory() : text);
        } catch (IOException failed) {
            files.addUnreadable(name, failed);
        }
    }

    private byte[] read(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        told.accept(name, bytes);
        return bytes;
    }

    private String name(Path file) {
        return file.equals(root) ? slashed(root) : prefix + slashed(root.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
