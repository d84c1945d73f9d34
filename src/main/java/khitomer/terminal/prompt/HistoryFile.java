package khitomer.terminal.prompt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * A file that keeps the last lines from one session to the next, readable only by its owner.
 *
 * <p>If it cannot be read or written, there is no history, and no message about it.
 */
public final class HistoryFile {

    /** The name of the file. */
    public static final String NAME = "history";

    /** The number of lines that are kept; a file with twice as many is truncated. */
    static final int MOST_LINES = 1000;

    private static final int LONGEST_LINE = 1000;

    private final Path file;
    private final boolean kept;
    private String last = "";

    private HistoryFile(Path file, boolean kept) {
        this.file = file;
        this.kept = kept;
    }

    /** No history, if there is no folder for it. */
    public static HistoryFile none() {
        return new HistoryFile(Path.of(""), false);
    }

    /** The history in the program's folder, which is made if it is missing. */
    public static HistoryFile in(Path folder) {
        try {
            Files.createDirectories(folder.getParent());
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path file = folder.resolve(NAME);
            if (!Files.exists(file)) {
                create(file);
            } else if (Files.isRegularFile(file)) {
                close(file);
            }
            return new HistoryFile(file, Files.isRegularFile(file) && Files.isWritable(file));
        } catch (IOException | UnsupportedOperationException impossible) {
            return none();
        }
    }

    /** Closes an existing file to other users. Fails if it belongs to one of them. */
    private static void close(Path file) throws IOException {
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rw-------");
        if (!owner.containsAll(Files.getPosixFilePermissions(file))) {
            Files.setPosixFilePermissions(file, owner);
        }
    }

    private static void create(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    /** The saved lines, oldest first. */
    public List<String> lines() {
        if (!kept) {
            return List.of();
        }
        try {
            List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<String> latest = lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size());
            if (lines.size() > 2 * MOST_LINES) {
                replace(latest);
            }
            last = latest.isEmpty() ? "" : latest.get(latest.size() - 1);
            return List.copyOf(latest);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private void replace(List<String> lines) throws IOException {
        Path cut = file.resolveSibling(NAME + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(cut);
        create(cut);
        try {
            Files.write(cut, lines);
            Files.move(cut, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(cut);
        }
    }

    /**
     * Saves a line, unless it starts with a space, repeats the last one, or is very long; returns whether it was saved.
     */
    public boolean add(String line) {
        if (line.isBlank() || line.startsWith(" ") || line.equals(last) || line.length() > LONGEST_LINE) {
            return false;
        }
        last = line;
        if (kept) {
            append(line);
        }
        return true;
    }

    private void append(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        } catch (IOException full) {
            // The line is answered even if it cannot be saved.
        }
    }
}
