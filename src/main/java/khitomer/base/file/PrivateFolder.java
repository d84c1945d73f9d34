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
import java.util.Map;
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
    private static final Path PROCESS = Path.of("/proc/self");
    private static final Set<PosixFilePermission> OF_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final FileAttribute<Set<PosixFilePermission>> MADE = PosixFilePermissions.asFileAttribute(OF_FOLDER);
    private static final FileAttribute<Set<PosixFilePermission>> MADE_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final int TYPE = 0xF000;
    private static final int FOLDER = 0x4000;
    private static final int FILE = 0x8000;
    private static final int LINK = 0xA000;
    private static final int STICKY = 01000;
    private static final int GROUP_MAY_WRITE = 020;
    private static final int OTHERS_MAY_WRITE = 02;
    private static final int OTHERS_MAY = 077;
    private static final int MOST_LINKS = 40;

    /** The user's number; -1 until it is asked for. */
    private static int self = -1;

    private PrivateFolder() {}

    /** What a file system tells of a file, a folder or a link itself. */
    private record Told(int user, int group, int mode) {

        static Told of(Path path) throws IOException {
            Map<String, Object> told = Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
            return new Told((Integer) told.get("uid"), (Integer) told.get("gid"), (Integer) told.get("mode"));
        }

        boolean is(int type) {
            return (mode & TYPE) == type;
        }

        boolean isOwn() throws IOException {
            return user == self();
        }

        boolean mayOthersWrite() {
            return (mode & (GROUP_MAY_WRITE | OTHERS_MAY_WRITE)) != 0;
        }

        /** Whether only the user and root can exchange what is in a folder; a group of the user alone is the user. */
        boolean isSafeAbove() throws IOException {
            boolean alone = self() != 0 && isOwn() && group == self();
            boolean open =
                    ((mode & GROUP_MAY_WRITE) != 0 && !alone || (mode & OTHERS_MAY_WRITE) != 0) && (mode & STICKY) == 0;
            return (user == 0 || isOwn()) && !open;
        }
    }

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
            Told told = Told.of(folder.toRealPath());
            if (!told.isOwn()) {
                return Optional.of(folder + " belongs to another user");
            }
            return told.mayOthersWrite() ? Optional.of("other users may write to " + folder) : Optional.empty();
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
            Told told = Told.of(next);
            if (told.is(LINK)) {
                if (told.user() != 0 && !told.isOwn()) {
                    return Optional.of(next + " is a link of another user");
                }
                links++;
                Path target = done.resolve(Files.readSymbolicLink(next));
                Path all = left == null ? target : target.resolve(left);
                done = all.getRoot();
                left = done.relativize(all);
            } else if (left != null && !told.isSafeAbove()) {
                return Optional.of(
                        told.user() != 0 && !told.isOwn()
                                ? next + " belongs to another user"
                                : "other users may write to " + next);
            } else {
                done = next;
            }
        }
        return Optional.empty();
    }

    /** Whether a file is the user's own, none that a link leads to, and nobody else may write it. */
    public static boolean isOwnFile(Path file) {
        return is(file, FILE);
    }

    /** Whether nobody else may even look into a folder. */
    public static boolean isClosed(Path folder) throws IOException {
        return IS_UNIX && (Told.of(folder.toRealPath()).mode() & OTHERS_MAY) == 0;
    }

    /** Whether a folder, of which those above are private, is so too. */
    public static boolean isOwnFolder(Path folder) {
        return is(folder, FOLDER);
    }

    private static boolean is(Path path, int type) {
        try {
            if (!IS_UNIX) {
                return true;
            }
            Told told = Told.of(path);
            return told.is(type) && told.isOwn() && !told.mayOthersWrite();
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
            if (IS_UNIX && (Told.of(folder.toRealPath()).mode() & OTHERS_MAY) != 0) {
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
                    || !Told.of(real).is(FOLDER)
                    || !Told.of(real).isOwn()) {
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

    private static int self() throws IOException {
        if (self == -1) {
            self = Files.exists(PROCESS) ? (Integer) Files.getAttribute(PROCESS, "unix:uid") : ofNewFile();
        }
        return self;
    }

    /** Where no folder of the process tells, a file that it makes does. */
    private static int ofNewFile() throws IOException {
        Path made = Files.createTempFile("khitomer", null);
        try {
            return (Integer) Files.getAttribute(made, "unix:uid");
        } finally {
            Files.delete(made);
        }
    }
}
