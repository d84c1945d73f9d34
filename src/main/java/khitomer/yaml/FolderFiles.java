package khitomer.yaml;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import khitomer.model.Pieces;

/** Finds the files of a lore folder on disk, through links too, and reads them. */
final class FolderFiles extends SimpleFileVisitor<Path> {

    /** From how many files on it pays to read them on all processors. */
    private static final int MANY = 400;

    private final LoreFiles files = new LoreFiles();
    private final List<Path> found = new ArrayList<>();
    private final Path root;
    private final String prefix;

    private FolderFiles(Path root, String prefix) {
        this.root = root;
        this.prefix = prefix;
    }

    /** The folder's files, named as the folder is given and their paths below it. */
    static LoreFolder read(Path folder) {
        return read(folder, prefix(folder));
    }

    /** Some of the folder's files, by the names that reading it gives them; nothing where one cannot be read. */
    static Optional<LoreFolder> read(Path folder, List<String> names) {
        LoreFiles files = new LoreFiles();
        for (String name : names) {
            Path file = Path.of(name);
            try {
                if (!Files.isRegularFile(file) || Files.size(file) > LoreFiles.MOST_BYTES) {
                    return Optional.empty();
                }
                files.add(name, below(folder, name), Files.readAllBytes(file));
            } catch (IOException failed) {
                return Optional.empty();
            }
        }
        return Optional.of(files.folder());
    }

    /** The path below the folder of a file of that name. */
    static String below(Path folder, String name) {
        String prefix = prefix(folder);
        return name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    private static String prefix(Path folder) {
        String name = slashed(folder);
        return name.endsWith("/") ? name : name + "/";
    }

    /** The folder's files, named by a prefix and their paths below it. */
    static LoreFolder read(Path folder, String prefix) {
        FolderFiles visitor = new FolderFiles(folder, prefix);
        if (!Files.isDirectory(folder)) {
            visitor.files.addUnreadable(slashed(folder),
                    Files.exists(folder) ? "this is not a folder" : "there is no such folder");
            return visitor.files.folder();
        }
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, visitor);
        } catch (IOException failed) {
            visitor.files.addUnreadable(slashed(folder), reason(failed));
        }
        visitor.readAll();
        return visitor.files.folder();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        if (LoreText.isLore(name)) {
            files.addUnreadable(name(folder), "this is a folder, although it is named like a file");
        }
        return LoreText.isHidden(name) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (!LoreText.isLore(file.getFileName().toString())) {
            return FileVisitResult.CONTINUE;
        }
        if (!attributes.isRegularFile()) {
            files.addUnreadable(name(file), "this is not a file that can be read");
        } else if (attributes.size() > LoreFiles.MOST_BYTES) {
            files.addTooLong(name(file));
        } else {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) {
        boolean hidden = LoreText.isHidden(file.getFileName().toString());
        boolean matters = LoreText.isLore(file.getFileName().toString()) || failed instanceof FileSystemLoopException
                || Files.isDirectory(file);
        if (!hidden && matters) {
            files.addUnreadable(name(file), reason(failed));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
        if (failed != null) {
            files.addUnreadable(name(folder), reason(failed));
        }
        return FileVisitResult.CONTINUE;
    }

    private void readAll() {
        List<Consumer<LoreFiles>> read = found.size() > MANY
                ? Pieces.onAllProcessors(found.size(), this::read) : Pieces.inTurn(found.size(), this::read);
        read.forEach(what -> what.accept(files));
    }

    /** Reads a file that was found, and gives what is to be told of it. */
    private Consumer<LoreFiles> read(int number) {
        Path file = found.get(number);
        try {
            byte[] bytes = Files.readAllBytes(file);
            return all -> all.add(name(file), slashed(root.relativize(file)), bytes);
        } catch (IOException failed) {
            return all -> all.addUnreadable(name(file), reason(failed));
        }
    }

    private String name(Path file) {
        return file.equals(root) ? slashed(root) : prefix + slashed(root.relativize(file));
    }

    private static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private static String reason(IOException failed) {
        if (failed instanceof FileSystemLoopException) {
            return "this link leads back to a folder that it lies in";
        }
        if (failed instanceof NoSuchFileException) {
            return "this leads to no file";
        }
        return failed instanceof AccessDeniedException
                ? "this may not be read; mind its permissions" : "this cannot be read: " + failed.getMessage();
    }
}
