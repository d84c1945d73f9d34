package khitomer.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The places where a shell looks for completion.
 *
 * @param scripts the paths of files that would complete commands of khitomer
 * @param settings the files in which users configure what is loaded
 * @param todo what to type to get completion
 */
record ShellFolders(String name, Stream<Path> scripts, Stream<Path> settings, String todo) {

    private static final String DATA = "XDG_DATA_DIRS";
    private static final String USUAL_DATA = "/usr/local/share:/usr/share";
    private static final String FILE = "khitomer";
    private static final String ZSH_FILE = "_khitomer";

    /** The places of a shell; empty for a shell without completion. */
    static Optional<ShellFolders> of(String shell, ProcessInfo process) {
        return switch (shell) {
            case "bash" -> Optional.of(bash(process));
            case "zsh" -> Optional.of(zsh(process));
            case "fish" -> Optional.of(fish(process));
            default -> Optional.empty();
        };
    }

    private static ShellFolders bash(ProcessInfo process) {
        Stream<Path> own = process.folders("BASH_COMPLETION_USER_DIR", "").map(folder -> folder.resolve("completions"));
        Stream<Path> folders =
                Stream.concat(own, data(process).map(folder -> folder.resolve("bash-completion/completions")));
        Stream<Path> files = folders.flatMap(
                folder -> Stream.of(FILE, FILE + ".bash", ZSH_FILE).map(folder::resolve));
        return new ShellFolders(
                "bash",
                Stream.concat(files, Stream.of(Path.of("/etc/bash_completion.d/khitomer"))),
                inHome(process, ".bashrc", ".bash_profile", ".bash_login", ".profile", ".bash_completion"),
                "add 'source <(khitomer completion bash)' to ~/.bashrc");
    }

    private static ShellFolders zsh(ProcessInfo process) {
        Stream<Path> common = data(process)
                .flatMap(folder -> Stream.of("zsh/site-functions", "zsh/vendor-completions")
                        .map(folder::resolve));
        Stream<Path> own = inHome(
                process,
                ".zfunc",
                ".zfunctions",
                ".zsh/completions",
                ".zsh/completion",
                ".zsh/functions",
                ".zsh/site-functions",
                ".oh-my-zsh/completions",
                ".oh-my-zsh/custom/completions");
        Stream<Path> folders =
                Stream.of(process.folders("FPATH", ""), own, common).flatMap(each -> each);
        Stream<Path> settings = process.userFolders().folder("ZDOTDIR", "").stream()
                .flatMap(folder -> Stream.of(".zshrc", ".zshenv", ".zprofile").map(folder::resolve));
        return new ShellFolders(
                "zsh",
                folders.map(folder -> folder.resolve(ZSH_FILE)),
                settings,
                "add 'source <(khitomer completion zsh)' to ~/.zshrc, behind compinit");
    }

    private static ShellFolders fish(ProcessInfo process) {
        List<Path> config = process.userFolders().configuration().map(folder -> folder.resolve("fish")).stream()
                .toList();
        Stream<Path> folders = Stream.of(
                        config.stream().map(folder -> folder.resolve("completions")),
                        data(process).map(folder -> folder.resolve("fish/vendor_completions.d")),
                        Stream.of(Path.of("/etc/fish/completions")))
                .flatMap(each -> each);
        return new ShellFolders(
                "fish",
                folders.map(folder -> folder.resolve(FILE + ".fish")),
                config.stream().map(folder -> folder.resolve("config.fish")),
                "'khitomer completion fish > ~/.config/fish/completions/khitomer.fish'");
    }

    /** The data folder of the user, and those of all users. */
    private static Stream<Path> data(ProcessInfo process) {
        return Stream.concat(process.userFolders().data().stream(), process.folders(DATA, USUAL_DATA));
    }

    private static Stream<Path> inHome(ProcessInfo process, String... names) {
        return process.userFolders().home().stream()
                .flatMap(home -> Stream.of(names).map(home::resolve));
    }
}
