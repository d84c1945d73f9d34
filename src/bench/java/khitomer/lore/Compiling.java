package khitomer.lore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khitomer.base.Progress;
import khitomer.store.ContentHashes;
import khitomer.store.FileFingerprints;
import khitomer.store.LoreStore;
import khitomer.yaml.LazyLore;
import khitomer.yaml.LoreReader;

/**
 * Measures how long all of a lore takes to be found, read, verified and compiled into files, as on the first look-up:
 * {@code Compiling FOLDER SECONDS} prints it in seconds, after it has warmed up for some.
 */
final class Compiling {

    private Compiling() {}

    public static void main(String[] arguments) throws Exception {
        List<Path> lore = List.of(Path.of(arguments[0]));
        Path compiled = Files.createTempDirectory("compiled");
        try {
            Rounds.measure(Integer.parseInt(arguments[1]), () -> compile(lore, compiled));
        } finally {
            empty(compiled);
            Files.delete(compiled);
        }
    }

    private static void compile(List<Path> lore, Path compiled) throws IOException {
        empty(compiled);
        FileFingerprints found = FileFingerprints.of(lore);
        ContentHashes read = new ContentHashes();
        LazyLore opened = LoreReader.open(lore, Progress.silent(), read::add);
        LoreStore.ofProgram(compiled, 0, name -> "")
                .write(opened.world(), opened.kinds(), opened.files(), () -> read.in(found))
                .orElseThrow();
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
