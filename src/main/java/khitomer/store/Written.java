package khitomer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that are written whole or not at all: under another name first, and then renamed. */
final class Written {

    private Written() {
    }

    /** What writes a file. */
    interface Writer {

        void write(Path to) throws IOException;
    }

    static void write(Path file, Writer writer) throws IOException {
        Path draft = draft(file);
        try {
            writer.write(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** What writes a file that is named by a hash of what was written. */
    interface Hashed {

        long write(Path to) throws IOException;
    }

    /** Writes a file into a folder and gives its name, which begins so. */
    static String write(Path folder, String begin, Hashed writer) throws IOException {
        Path draft = draft(folder.resolve(begin));
        try {
            String name = begin + Long.toHexString(writer.write(draft));
            Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return name;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The same, where it does not matter whether it succeeds. */
    static boolean quietly(Path file, Writer writer) {
        try {
            write(file, writer);
            return true;
        } catch (IOException | RuntimeException failed) {
            return false;
        }
    }

    /** The file under the name that it has until it is whole, which no other process uses. */
    private static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + "-" + System.nanoTime() + ".draft");
    }
}
