package khitomer.base.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files completely or not at all: under a temporary name, and then renamed. */
public final class AtomicFile {

    private AtomicFile() {}

    /** Writes the content of a file. */
    public interface Content {

        void write(Path to) throws IOException;
    }

    public static void write(Path file, Content writer) throws IOException {
        Path draft = draft(file);
        try {
            writer.write(draft);
            move(draft, file);
        } finally {
            Drafts.close(draft);
        }
    }

    /** Writes the content of a file that is named after its hash, which it returns. */
    public interface NamedByHash {

        long write(Path to) throws IOException;
    }

    /** Writes a file into a folder, and returns its name: a prefix, and the hash of the content. */
    public static String write(Path folder, String begin, NamedByHash writer) throws IOException {
        Path draft = draft(folder.resolve(begin));
        try {
            String name = begin + Long.toHexString(writer.write(draft));
            move(draft, folder.resolve(name));
            return name;
        } finally {
            Drafts.close(draft);
        }
    }

    /** Writes a file, and returns whether that succeeded. */
    public static boolean tryWrite(Path file, Content writer) {
        try {
            write(file, writer);
            return true;
        } catch (IOException | RuntimeException failed) {
            return false;
        }
    }

    /** An empty file, which is private in a private folder. */
    private static Path draft(Path file) throws IOException {
        Path draft = Drafts.begin(file);
        if (PrivateFolder.isClosed(draft.getParent())) {
            PrivateFolder.makeFile(draft);
        }
        return draft;
    }

    private static void move(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
