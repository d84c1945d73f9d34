package khitomer.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Enumeration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import khitomer.model.LoreFile;

/** Finds the built-in lore in the program's jar or its folder of classes. */
final class PackedFiles {

    private static final String ROOT = "khitomer/lore/";

    private PackedFiles() {}

    /** The files of the built-in lore, by their paths in it; none if there is none. */
    static LoreFolder read() {
        CodeSource program = PackedFiles.class.getProtectionDomain().getCodeSource();
        return program == null ? LoreFolder.of(Map.of()) : read(path(program));
    }

    /** The files in a jar or in a folder of classes. */
    static LoreFolder read(Path program) {
        try {
            return Files.isDirectory(program) ? inFolder(program.resolve(ROOT)) : inJar(program);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the program is damaged: " + program, damaged);
        }
    }

    private static LoreFolder inFolder(Path folder) {
        return Files.isDirectory(folder)
                ? FileCollector.inMemory(FolderWalker.find(folder, ""))
                : LoreFolder.of(Map.of());
    }

    private static LoreFolder inJar(Path jar) throws IOException {
        FileCollector files = new FileCollector();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && entry.getName().startsWith(ROOT)) {
                    add(zip, entry, files);
                }
            }
        }
        return files.folder();
    }

    private static void add(ZipFile zip, ZipEntry entry, FileCollector files) throws IOException {
        String path = entry.getName().substring(ROOT.length());
        if (LoreFile.isLore(path.substring(path.lastIndexOf('/') + 1))) {
            try (InputStream in = zip.getInputStream(entry)) {
                files.add(new RawFile(path, path, in.readAllBytes()));
            }
        }
    }

    private static Path path(CodeSource program) {
        try {
            return Path.of(program.getLocation().toURI());
        } catch (URISyntaxException damaged) {
            throw new IllegalStateException("the program does not know where it is", damaged);
        }
    }
}
