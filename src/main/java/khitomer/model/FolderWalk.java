package khitomer.model;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khitomer.base.Comparing;

/**
 * Walks a lore folder: visits every real folder and file once, however many links lead to it, and nothing outside the
 * folder.
 *
 * <p>First visits everything that is reached without links, so that it is known by its own name. Then follows the
 * links, in order of their names, to what is hidden and so was not found before.
 */
public final class FolderWalk {

    private static final String WORLD = "world.yaml";

    private final Path root;
    private final Visitor visitor;
    private final Deque<Found> folders = new ArrayDeque<>();
    private final List<Path> links = new ArrayList<>();
    /** The real paths of visited folders, and of files found through links. */
    private final Set<Path> seen = new HashSet<>();

    private Path realRoot;

    /** A folder with its name in the walk and its real path. */
    private record Found(Path name, Path real) {}

    /** Visits what a walk finds; hidden files and folders and files that are not lore are skipped. */
    public interface Visitor {

        /** A folder, before its contents; the first is the lore folder itself. */
        void folder(Path folder);

        /** Something named like a lore file, even if it is not a file. */
        void file(Path file, BasicFileAttributes attributes);

        /** A link that leads out of the lore folder, to a folder or named like a lore file. */
        void outside(Path link);

        /** A folder, or something named like a lore file, that cannot be read. */
        void unreadable(Path path, IOException failed);
    }

    private FolderWalk(Path root, Visitor visitor) {
        this.root = root;
        this.visitor = visitor;
    }

    /** Walks a folder, which can be a link; names are paths below the folder as given. */
    public static void of(Path folder, Visitor visitor) {
        new FolderWalk(folder, visitor).walk();
    }

    private void walk() {
        try {
            realRoot = root.toRealPath();
            claimWorld();
        } catch (IOException failed) {
            visitor.unreadable(root, failed);
            return;
        }
        enter(new Found(root, realRoot));
        enterFolders();
        List<Path> files = new ArrayList<>();
        while (!links.isEmpty()) {
            List<Path> found = new ArrayList<>(links);
            links.clear();
            found.sort(Comparing.by(Path::toString));
            for (Path link : found) {
                follow(link, files);
                enterFolders();
            }
        }
        files.sort(Comparing.by(Path::toString));
        files.forEach(this::addLinked);
    }

    /** A file that a link makes the world file is only that, and not also a file of entries. */
    private void claimWorld() throws IOException {
        Path world = root.resolve(WORLD);
        if (Files.isSymbolicLink(world) && Files.exists(world)) {
            seen.add(world.toRealPath());
        }
    }

    private void enterFolders() {
        while (!folders.isEmpty()) {
            enter(folders.pop());
        }
    }

    private void enter(Found folder) {
        if (!seen.add(folder.real())) {
            return;
        }
        visitor.folder(folder.name());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.name())) {
            for (Path entry : entries) {
                if (!LoreFile.isHidden(name(entry))) {
                    find(entry, folder.real());
                }
            }
        } catch (DirectoryIteratorException failed) {
            visitor.unreadable(folder.name(), failed.getCause());
        } catch (IOException failed) {
            visitor.unreadable(folder.name(), failed);
        }
    }

    private void find(Path entry, Path realFolder) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links.add(entry);
            } else if (attributes.isDirectory()) {
                folders.push(new Found(entry, realFolder.resolve(entry.getFileName())));
            } else if (isLore(entry) && !seen.contains(realFolder.resolve(entry.getFileName()))) {
                visitor.file(entry, attributes);
            }
        } catch (IOException failed) {
            if (isLore(entry)) {
                visitor.unreadable(entry, failed);
            }
        }
    }

    private void follow(Path link, List<Path> files) {
        try {
            Path real = link.toRealPath();
            boolean folder = Files.isDirectory(real);
            if (!folder && !isLore(link)) {
                return;
            }
            if (!real.startsWith(realRoot)) {
                visitor.outside(link);
            } else if (!folder) {
                files.add(link);
            } else if (link.toAbsolutePath().getParent().toRealPath().startsWith(real)) {
                visitor.unreadable(link, new FileSystemLoopException(link.toString()));
            } else {
                folders.push(new Found(link, real));
            }
        } catch (IOException failed) {
            if (isLore(link)) {
                visitor.unreadable(link, failed);
            }
        }
    }

    /** Adds the target of a link, unless it was found by its own name. */
    private void addLinked(Path link) {
        try {
            Path real = link.toRealPath();
            boolean world = link.equals(root.resolve(WORLD));
            boolean found = seen.contains(real.getParent()) && isLore(real);
            if (world || !found && seen.add(real)) {
                visitor.file(link, Files.readAttributes(real, BasicFileAttributes.class));
            }
        } catch (IOException failed) {
            visitor.unreadable(link, failed);
        }
    }

    private static boolean isLore(Path path) {
        return LoreFile.isLore(name(path));
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
