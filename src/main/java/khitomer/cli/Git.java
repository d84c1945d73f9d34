package khitomer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks git for the files of a folder as they were in a revision. */
final class Git {

    private Git() {
    }

    /** The texts of the lore files below a folder in a revision, by their paths below it. */
    static Map<String, String> files(String folder, String revision) {
        if (revision.startsWith("-")) {
            throw new Usage("'" + revision + "' is no revision");
        }
        run(folder, "there is no revision '" + revision + "' in the git repository of '" + folder + "'",
                "rev-parse", "--verify", "--quiet", revision + "^{commit}");
        String listed = run(folder, "git cannot list the files of '" + revision + "'",
                "ls-tree", "-r", "-z", "--name-only", revision, "--", ".");
        Map<String, String> files = new LinkedHashMap<>();
        Arrays.stream(listed.split("\0"))
                .filter(path -> path.endsWith(".yaml") || path.endsWith(".yml"))
                .filter(path -> !path.startsWith(".") && !path.contains("/."))
                .sorted()
                .forEach(path -> files.put(path, run(folder, "git cannot show '" + path + "'",
                        "show", revision + ":./" + path)));
        return files;
    }

    private static String run(String folder, String otherwise, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            git.getOutputStream().close();
            String out = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new Usage(otherwise);
            }
            return out;
        } catch (IOException noGit) {
            throw new Usage("--since needs git, which cannot be started here");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Usage(otherwise);
        }
    }
}
