package khitomer.base.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;

/**
 * The owner and the mode of a file, a folder, or a link itself, on Unix.
 *
 * @param user the number of the owner
 * @param group the number of the group
 * @param mode the type and the permissions, as in {@code st_mode}
 */
record UnixAttributes(int user, int group, int mode) {

    static final int FOLDER = 0x4000;
    static final int FILE = 0x8000;
    static final int LINK = 0xA000;

    private static final Path PROCESS = Path.of("/proc/self");
    private static final int ROOT = 0;
    private static final int TYPE = 0xF000;
    private static final int STICKY = 01000;
    private static final int GROUP_MAY_WRITE = 020;
    private static final int OTHERS_MAY_WRITE = 02;
    private static final int OTHERS_MAY = 077;

    /** The number of the user who runs the program; -1 until it is asked for. */
    private static int self = -1;

    static UnixAttributes of(Path path) throws IOException {
        Map<String, Object> found = Files.readAttributes(path, "unix:uid,gid,mode", LinkOption.NOFOLLOW_LINKS);
        return new UnixAttributes((Integer) found.get("uid"), (Integer) found.get("gid"), (Integer) found.get("mode"));
    }

    boolean is(int type) {
        return (mode & TYPE) == type;
    }

    boolean isOwn() throws IOException {
        return user == self();
    }

    /** Whether the owner is another user, other than root. */
    boolean isForeign() throws IOException {
        return user != ROOT && !isOwn();
    }

    boolean mayOthersWrite() {
        return (mode & (GROUP_MAY_WRITE | OTHERS_MAY_WRITE)) != 0;
    }

    /** Whether anyone but the owner can read, write, or enter. */
    boolean isOpenToOthers() {
        return (mode & OTHERS_MAY) != 0;
    }

    /** Whether only the user and root can replace what is in a folder; a group with the user's number is the user's. */
    boolean isSafeAbove() throws IOException {
        boolean alone = self() != ROOT && isOwn() && group == self();
        boolean open =
                ((mode & GROUP_MAY_WRITE) != 0 && !alone || (mode & OTHERS_MAY_WRITE) != 0) && (mode & STICKY) == 0;
        return !isForeign() && !open;
    }

    private static int self() throws IOException {
        if (self == -1) {
            self = Files.exists(PROCESS) ? (Integer) Files.getAttribute(PROCESS, "unix:uid") : ownerOfNewFile();
        }
        return self;
    }

    /** The owner of a file that the process makes, for systems without {@code /proc}. */
    private static int ownerOfNewFile() throws IOException {
        Path made = Files.createTempFile("khitomer", null);
        try {
            return (Integer) Files.getAttribute(made, "unix:uid");
        } finally {
            Files.delete(made);
        }
    }
}
