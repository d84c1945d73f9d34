package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was packaged, as tests find it in target. */
final class Package {

    static final Path TARGET = Path.of("target").toAbsolutePath();

    private Package() {}

    /** The one file that the build of packages made whose name ends so; without one, the test is skipped. */
    static Path ending(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().startsWith("khitomer"))
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
            assumeThat(found).as("packages ending in " + ending).hasSize(1);
            return found.get(0);
        }
    }

    /** What a command writes that must not fail. */
    static String output(String command) throws IOException, InterruptedException {
        Shell shell = Shell.run(command);
        assertThat(shell.code()).as(command + "\n" + shell.everything()).isZero();
        return shell.out();
    }

    /** The paths of all that lies below a folder, each file with its checksum. */
    static String everythingIn(Path folder) throws IOException, InterruptedException {
        return output("cd '" + folder + "' && find . -type d | sort && find . -type l | sort"
                + " && find . -type f -exec cksum {} + | sort");
    }

    /** Where man pages and completions must be below a folder, as far as there are any to package. */
    static List<String> manualsAndCompletions() throws IOException, InterruptedException {
        List<String> paths = new ArrayList<>();
        if (Files.isDirectory(TARGET.resolve("man"))) {
            try (Stream<Path> pages = Files.walk(TARGET.resolve("man"))) {
                pages.filter(Files::isRegularFile)
                        .forEach(page ->
                                paths.add("share/man/" + TARGET.resolve("man").relativize(page)));
            }
        }
        if (Shell.run("khitomer completion bash").code() == 0) {
            paths.add("share/bash-completion/completions/khitomer");
            paths.add("share/zsh/site-functions/_khitomer");
            paths.add("share/fish/vendor_completions.d/khitomer.fish");
        }
        return paths;
    }
}
