package khitomer.doctor;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.store.CompiledLore;
import khitomer.store.LoreStore;

/** Lists what is in the cache folder. */
final class CacheInventory {

    private static final String STARTS = "start";

    private final Path cache;
    private final long program;

    /** @param program identifies the build of the program */
    CacheInventory(Path cache, long program) {
        this.cache = cache;
        this.program = program;
    }

    List<CacheItem> all() {
        List<CacheItem> all = new ArrayList<>();
        for (Path folder : folders(cache)) {
            if (folder.endsWith(STARTS)) {
                addStarts(folder, all);
            } else {
                all.add(new CacheItem(true, isUseless(folder), size(folder)));
            }
        }
        return all;
    }

    private boolean isUseless(Path folder) {
        Optional<CompiledLore> kept = LoreStore.ofAnyLore(folder, program).open();
        return kept.isEmpty() || kept.get().fingerprints().isFolderGone();
    }

    /** An archive is in a folder with the path of its program, in one named after its version of Java. */
    private void addStarts(Path starts, List<CacheItem> all) {
        walk(starts, (folder, isFolder) -> {
            if (isFolder && files(folder).anyMatch(file -> file.toString().endsWith(".jsa"))) {
                Path program = Path.of("/").resolve(starts.relativize(folder.getParent()));
                all.add(new CacheItem(false, !Files.exists(program.resolve("khitomer.jar")), size(folder)));
            }
        });
    }

    /** The size of all files in a folder in bytes. */
    static long size(Path folder) {
        long[] bytes = {0};
        walk(
                folder,
                (file, isFolder) -> bytes[0] += isFolder ? 0 : file.toFile().length());
        return bytes[0];
    }

    private static List<Path> folders(Path folder) {
        return files(folder).filter(Files::isDirectory).sorted().toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private interface Seen {
        void see(Path path, boolean isFolder);
    }

    /** Visits everything readable in a folder; files that appear or disappear meanwhile are skipped. */
    private static void walk(Path folder, Seen seen) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                    seen.see(each, true);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                    seen.see(each, false);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path each, IOException failed) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path each, IOException failed) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            // Everything readable has been visited.
        }
    }
}
