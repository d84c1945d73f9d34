package khitomer.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks whether the user's shell completes commands of {@code khitomer}. */
public final class CompletionAspect {

    private static final long MOST_BYTES = 1 << 20;

    private final ProcessInfo process;

    public CompletionAspect(ProcessInfo process) {
        this.process = process;
    }

    public AspectReport line() {
        String shell = process.variable("SHELL");
        String name = shell.substring(shell.lastIndexOf('/') + 1);
        if (name.isEmpty()) {
            return AspectReport.note(
                            Aspect.COMPLETION,
                            "SHELL is not set, so it is not known which shell could complete names",
                            "'khitomer completion --help' tells how for bash, zsh and fish")
                    .with("installed", false);
        }
        Optional<ShellFolders> folders = ShellFolders.of(name, process);
        return folders.map(this::of)
                .orElseGet(() -> AspectReport.ok(
                                Aspect.COMPLETION, "there is none for " + name + ", but for bash, zsh and fish")
                        .with("installed", false))
                .with("shell", name);
    }

    private AspectReport of(ShellFolders shell) {
        Optional<Path> where = shell.scripts()
                .filter(Files::isRegularFile)
                .findFirst()
                .or(() -> shell.settings().filter(CompletionAspect::mentionsIt).findFirst());
        return where.map(path -> AspectReport.ok(Aspect.COMPLETION, shell.name() + ", by " + process.shown(path))
                        .with("installed", true)
                        .with("where", path.toString()))
                .orElseGet(() -> AspectReport.note(
                                Aspect.COMPLETION,
                                "nothing found that makes " + shell.name() + " complete commands and names",
                                shell.todo())
                        .with("installed", false));
    }

    private static boolean mentionsIt(Path settings) {
        try {
            return Files.isRegularFile(settings)
                    && Files.size(settings) <= MOST_BYTES
                    && lines(settings).anyMatch(line -> line.matches("[^#]*\\bkhitomer\\b.*\\bcompletion\\b.*"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static Stream<String> lines(Path settings) throws IOException {
        return new String(Files.readAllBytes(settings), StandardCharsets.UTF_8).lines();
    }
}
