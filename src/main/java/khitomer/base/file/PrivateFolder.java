package khitomer.base.file;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks and makes folders and files that only the user can have written: what others can write proves nothing.
 *
 * <p>A folder is private if it and everything in it belong to the user, no other user can write there, and no other
 * user can replace a folder above it. On file systems without owners and modes, every folder counts as private.
 */
public final class PrivateFolder {

    private static final boolean IS_UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    private static final Set<PosixFilePermission> OF_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> MADE = PosixFilePermissions.asFileAttribute(OF_FOLDER);
    private static final FileAttribute<Set<PosixFilePermission>> MADE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int MOST_LINKS = 40;

    private PrivateFolder() {}

    /** The reason why a folder, which need not exist yet, is not private; empty if it is. */
    public static Optional<String> fault(Path folder) {
        try {
            return IS_UNIX ? faultAbove(folder).or(() -> faultOf(folder)) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(folder + " cannot be looked at");
        }
    }

    private static Optional<String> faultOf(Path folder) {
        try {
            UnixAttributes found = UnixAttributes.of(folder.toRealPath());
            if (!found.isOwn()) {
                return Optional.of(folder + " belongs to another user");
            }
            return found.mayOthersWrite() ? Optional.of("other users may write to " + folder) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Optional<String> faultAbove(Path folder) throws IOException {
        try {
            return faultOnTheWayTo(folder);
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    /** Follows a path link by link, as the system does, and checks each folder on the way. */
    private static Optional<String> faultOnTheWayTo(Path folder) throws IOException {
        Path done = folder.getRoot();
        Path left = done.relativize(folder);
        for (int links = 0; left != null && links < MOST_LINKS; ) {
            Path next = done.resolve(left.getName(0)).normalize();
            left = left.getNameCount() > 1 ? left.subpath(1, left.getNameCount()) : null;
            UnixAttributes found = UnixAttributes.of(next);
            if (found.is(UnixAttributes.LINK)) {
                if (found.isForeign()) {
                    return Optional.of(next + " is a link of another user");
                }
                links++;
                Path target = done.resolve(Files.readSymbolicLink(next));
                Path all = left == null ? target : target.resolve(left);
                done = all.getRoot();
                left = done.relativize(all);
            } else if (left != null && !found.isSafeAbove()) {
                return Optional.of(
                        found.isForeign() ? next + " belongs to another user" : "other users may write to " + next);
            } else {
                done = next;
            }
        }
        return Optional.empty();
    }

    /** Whether a file is the user's own, is not a link, and no other user can write to it. */
    public static boolean isOwnFile(Path file) {
        return is(file, UnixAttributes.FILE);
    }

    /** Whether no other user can read or enter a folder. */
    public static boolean isClosed(Path folder) throws IOException {
        return IS_UNIX && !UnixAttributes.of(folder.toRealPath()).isOpenToOthers();
    }

    /** Whether a folder is private, provided that those above it are. */
    public static boolean isOwnFolder(Path folder) {
        return is(folder, UnixAttributes.FOLDER);
    }

    private static boolean is(Path path, int type) {
        try {
            if (!IS_UNIX) {
                return true;
            }
            UnixAttributes found = UnixAttributes.of(path);
            return found.is(type) && found.isOwn() && !found.mayOthersWrite();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Makes a folder unless it exists, and returns whether it is private then. */
    public static boolean make(Path folder) {
        try {
            if (IS_UNIX && faultAbove(folder).isPresent()) {
                return false;
            }
            makeMissing(folder);
            return fault(folder).isEmpty();
        } catch (IOException | UnsupportedOperationException failed) {
            return false;
        }
    }

    /**
     * Makes a private folder for files that can be made again, and returns whether there is one then. If others can
     * write to a folder that exists, it is closed to them and emptied.
     */
    public static boolean makeForCache(Path folder) {
        if (!make(folder) && !close(folder)) {
            return false;
        }
        try {
            if (IS_UNIX && UnixAttributes.of(folder.toRealPath()).isOpenToOthers()) {
                Files.setPosixFilePermissions(folder, OF_FOLDER);
            }
            return true;
        } catch (IOException failed) {
            return false;
        }
    }

    private static boolean close(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (faultAbove(folder).isPresent()
                    || !UnixAttributes.of(real).is(UnixAttributes.FOLDER)
                    || !UnixAttributes.of(real).isOwn()) {
                return false;
            }
            Files.setPosixFilePermissions(real, OF_FOLDER);
            empty(real);
            return fault(folder).isEmpty();
        } catch (IOException failed) {
            return false;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
                    empty(each);
                }
                Files.delete(each);
            }
        }
    }

    private static void makeMissing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            if (IS_UNIX) {
                Files.createDirectories(folder, MADE);
            } else {
                Files.createDirectories(folder);
            }
        }
    }

    /** Makes an empty file that only the user can read. Fails if it exists. */
    public static void makeFile(Path file) throws IOException {
        if (IS_UNIX) {
            Files.createFile(file, MADE_FILE);
        } else {
            Files.createFile(file);
        }
    }
}
