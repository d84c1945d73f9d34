package khitomer.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import khitomer.base.file.Drafts;

/**
 * Writes files whole or not at all: each under a name of its own first, which then becomes the right one.
 *
 * @param replaces whether a file of the same name gives way; without it, and always for a folder of that name, that is
 *     a {@link FileAlreadyExistsException}
 */
public record TargetFolder(Path path, boolean replaces) {

    /**
     * Writes these files, and the folders they stand in; nothing at all where one is there that must not be replaced.
     */
    public void write(List<ExportFile> files) throws IOException {
        for (ExportFile file : files) {
            Path written = path.resolve(file.path());
            refuse(written);
            refuseLinks(folder(written));
        }
        for (ExportFile file : files) {
            Path written = path.resolve(file.path());
            Files.createDirectories(folder(written));
            write(written, file.content());
        }
    }

    /** Writes one file, in the folder that is there; into a device or pipe, which is no file to replace. */
    public void write(ExportFile file) throws IOException {
        Path target = path.resolve(file.path());
        if (Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target)) {
            write(Files.newOutputStream(target, StandardOpenOption.WRITE), file.content());
            return;
        }
        refuse(target);
        write(target, file.content());
    }

    /**
     * Refuses a folder below the one that was named where a link leads out of it, so that nothing is made there either.
     */
    private void refuseLinks(Path folder) throws IOException {
        for (Path each = folder; !each.equals(path); each = folder(each)) {
            boolean outside = Files.isSymbolicLink(each)
                    && (!Files.exists(each) || !each.toRealPath().startsWith(path.toRealPath()));
            if (outside) {
                throw new FileSystemException(each.toString(), null, "it is a link that leads out of '" + path + "'");
            }
        }
    }

    /** The folder of what is below the one that was named. */
    private static Path folder(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private void refuse(Path file) throws IOException {
        boolean isThere = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (isThere && !replaces || Files.isDirectory(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    private void write(Path file, Export content) throws IOException {
        Path begun = Drafts.begin(file);
        try {
            write(Files.newOutputStream(begun, StandardOpenOption.CREATE_NEW), content);
            if (replaces) {
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(begun, file);
            }
        } finally {
            Drafts.close(begun);
        }
    }

    private static void write(OutputStream stream, Export content) throws IOException {
        // Not the writer of Files, which throws on half a pair of characters.
        try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
            content.write(out);
        }
    }
}
