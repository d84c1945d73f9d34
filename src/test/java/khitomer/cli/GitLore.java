package khitomer.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import khitomer.terminal.Terminal;

/** A lore folder in a git repository, to be changed and checked against a revision. */
public record GitLore(Path top, String lore) {

    /** A new repository whose lore is in the folder of that name. */
    public static GitLore in(Path top, String lore) throws IOException {
        Files.createDirectories(top.resolve(lore));
        GitLore created = new GitLore(top, lore);
        created.git("init", "-q", "-b", "main");
        return created;
    }

    public Path folder() {
        return top.resolve(lore);
    }

    public GitLore write(String file, String text) throws IOException {
        Files.createDirectories(folder().resolve(file).getParent());
        Files.writeString(folder().resolve(file), text);
        return this;
    }

    public GitLore commit() throws IOException {
        git("add", "-A");
        git("commit", "-q", "--allow-empty", "-m", "all");
        return this;
    }

    /** What git prints, without the line break at its end. */
    public String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "git",
                "-C",
                top.toString(),
                "-c",
                "user.name=t",
                "-c",
                "user.email=t@example.org",
                "-c",
                "protocol.file.allow=always",
                "-c",
                "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        Process git = builder.start();
        git.getOutputStream().close();
        String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (git.waitFor() != 0) {
                throw new IllegalStateException("git " + Arrays.toString(arguments));
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return out;
    }

    public Cli since(String revision) {
        return since(revision, Map.of());
    }

    public Cli since(String revision, Map<String, String> environment) {
        return Cli.run(
                "",
                environment,
                Terminal.NONE,
                "check",
                "--no-cache",
                "--lore",
                folder().toString(),
                "--since=" + revision,
                "-o",
                "jsonl");
    }

    /** The messages of what is new since a revision, each with its rule. */
    public List<String> news(String revision) {
        return since(revision)
                .out()
                .lines()
                .map(line -> line.replaceAll(".*\"code\":\"([^\"]*)\",\"message\":\"([^\"]*)\".*", "$1: $2"))
                .toList();
    }

    /** Removes what a file said in HEAD from the repository, as a partial clone would not have it. */
    void lose(String file) throws IOException {
        String blob = git("rev-parse", "HEAD:" + lore + "/" + file);
        Files.delete(top.resolve(".git/objects").resolve(blob.substring(0, 2)).resolve(blob.substring(2)));
    }
}
