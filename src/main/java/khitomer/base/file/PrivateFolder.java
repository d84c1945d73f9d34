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
 * Folders and files that only the user can have written: what others may write is no proof of anything.
 *
 * <p>A folder is private if it and all that is in it belong to the user, nobody else may write there, and nobody else
 * may exchange a folder above it. Where a file system knows neither owners nor modes, everything is taken to be
 * private.
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

    /** Why a folder that is there, or could be made, is not private; nothing where it is or can be. */
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

    /** Follows the path as the system does, link by link, and looks at each folder above the last. */
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

    /** Whether a file is the user's own, none that a link leads to, and nobody else may write it. */
    public static boolean isOwnFile(Path file) {
        return is(file, UnixAttributes.FILE);
    }

    /** Whether nobody else may even look into a folder. */
    public static boolean isClosed(Path folder) throws IOException {
        return IS_UNIX && !UnixAttributes.of(folder.toRealPath()).isOpenToOthers();
    }

    /** Whether a folder, of which those above are private, is so too. */
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

    /** Makes a private folder where there is none; whether there is one then. */
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
     * Makes a private folder for what can be made anew at any time; whether there is one then. One that others may
     * write to is closed to them, and what is in it is thrown away.
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

    /** Makes an empty file that nobody else may read, where there is none; fails where there is. */
    public static void makeFile(Path file) throws IOException {
        if (IS_UNIX) {
            Files.createFile(file, MADE_FILE);
        } else {
            Files.createFile(file);
        }
    }
}
