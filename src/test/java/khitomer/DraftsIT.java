package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ends the built program while it writes files. */
class DraftsIT {

    private static final Path PROGRAM = Path.of("target", "khitomer").toAbsolutePath();
    private static final int FILES = 60;
    private static final int ENTRIES = 500;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    @TempDir
    private Path folder;

    /** A lore that takes long enough to write that a signal arrives before the end. */
    @BeforeEach
    void writeLargeLore() throws IOException {
        Path lore = Files.createDirectory(folder.resolve("lore"));
        for (int file = 0; file < FILES; file++) {
            int first = file * ENTRIES;
            List<String> lines = IntStream.range(first, first + ENTRIES)
                    .mapToObj("- {id: e%1$d, kind: event, date: 2300, name: Event %1$d}"::formatted)
                    .toList();
            Files.write(lore.resolve("events-" + file + ".yaml"), lines);
        }
        Files.createDirectory(folder.resolve("out"));
    }

    @ParameterizedTest(name = "{1} at {0}")
    @CsvSource({
        "TERM, 143, show e1",
        "INT,  130, show e1",
        "TERM, 143, export json --no-cache --into out/lore.json",
        "INT,  130, export json --no-cache --into out/lore.json"
    })
    void a_program_that_is_told_to_end_deletes_what_it_was_writing(String signal, int code, String command)
            throws IOException, InterruptedException {
        assumeTrue(endsPrograms(signal), "programs started here ignore the signal");
        int exit = 0;
        // On a machine that is busy elsewhere, the program can end before its drafts are seen.
        for (int attempt = 0; attempt < 5 && exit == 0; attempt++) {
            Shell.run("rm -rf '" + folder + "/cache' '" + folder + "'/out/*");
            exit = exitAfter(signal, start(command));
        }

        assertThat(exit).isEqualTo(code);
        assertThat(drafts()).isEmpty();
        assertThat(folder.resolve("out/lore.json")).doesNotExist();
    }

    /** Sends a signal to a program as soon as it has drafts. */
    private int exitAfter(String signal, Process program) throws IOException, InterruptedException {
        while (drafts().isEmpty() && program.isAlive()) {
            Thread.onSpinWait();
        }
        new ProcessBuilder("kill", "-" + signal, Long.toString(program.pid()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(program.waitFor(PATIENCE, TimeUnit.NANOSECONDS)).isTrue();
        return program.exitValue();
    }

    /** A signal that was ignored when the tests were started is ignored by every program that they start. */
    private static boolean endsPrograms(String signal) throws IOException, InterruptedException {
        return Shell.run("kill -" + signal + " $$; echo ignored").out().isEmpty();
    }

    private Process start(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(PROGRAM.toString()));
        words.addAll(List.of(command.split(" ")));
        ProcessBuilder process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("KHITOMER_LORE", "lore");
        process.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return process.start();
    }

    /** The drafts in the folder of exports and in the folders of compiled lore. */
    private List<Path> drafts() throws IOException {
        List<Path> drafts = new ArrayList<>();
        addDrafts(folder.resolve("out"), drafts);
        Path cache = folder.resolve("cache/khitomer");
        if (Files.isDirectory(cache)) {
            try (Stream<Path> lores = Files.list(cache)) {
                for (Path lore : lores.filter(Files::isDirectory).toList()) {
                    addDrafts(lore, drafts);
                }
            }
        }
        return drafts;
    }

    private static void addDrafts(Path folder, List<Path> drafts) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".draft")).forEach(drafts::add);
        }
    }
}
