package khitomer.base.file;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Temporary names of files that are being written. Those of a process are deleted when it is told to end; those of a
 * process that was killed are deleted when another writes to the same folder.
 */
public final class Drafts {

    private static final String START = ".khitomer-";
    private static final String END = ".draft";
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        try {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(
                            () -> OPEN.forEach(draft -> draft.toFile().delete()), "drafts"));
        } catch (IllegalStateException ending) {
            // The process is ending already, and begins no draft.
        }
    }

    private Drafts() {}

    /** Returns a name next to a file that no other process uses; it must be closed, whether writing succeeds or not. */
    public static Path begin(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        dropThoseOfDeadProcesses(folder);
        Path draft = folder.resolve(START + ProcessHandle.current().pid() + "-" + System.nanoTime() + END);
        OPEN.add(draft);
        return draft;
    }

    /** Deletes a draft that was not renamed. */
    public static void close(Path draft) throws IOException {
        Files.deleteIfExists(draft);
        OPEN.remove(draft);
    }

    private static void dropThoseOfDeadProcesses(Path folder) {
        String[] names = folder.toFile().list((in, name) -> name.startsWith(START) && name.endsWith(END));
        for (String name : names == null ? new String[0] : names) {
            if (!isOfLivingProcess(name)) {
                new File(folder.toFile(), name).delete();
            }
        }
    }

    private static boolean isOfLivingProcess(String name) {
        int end = name.indexOf('-', START.length());
        try {
            return end < 0
                    || ProcessHandle.of(Long.parseLong(name, START.length(), end, 10))
                            .isPresent();
        } catch (NumberFormatException foreign) {
            return true;
        }
    }
}
