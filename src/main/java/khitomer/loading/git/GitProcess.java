package khitomer.loading.git;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts git where it reads no settings but ours, runs nothing, and reaches no network.
 *
 * <p>A repository's own settings are never read (see {@link IsolatedRepository}), so that nothing of what follows
 * should be needed; each is a second lock on the same door, and a git that does not know one of them ignores it.
 */
final class GitProcess {

    private static final List<String> SETTINGS = List.of(
            "core.hooksPath=/dev/null",
            "core.fsmonitor=false",
            "core.sshCommand=false",
            "core.askPass=",
            "credential.helper=",
            "protocol.allow=never",
            "safe.bareRepository=explicit",
            "core.pager=cat");

    private static final Map<String, String> ENVIRONMENT = Map.ofEntries(
            Map.entry("GIT_NO_LAZY_FETCH", "1"),
            Map.entry("GIT_ALLOW_PROTOCOL", ""),
            Map.entry("GIT_NO_REPLACE_OBJECTS", "1"),
            Map.entry("GIT_OPTIONAL_LOCKS", "0"),
            Map.entry("GIT_TERMINAL_PROMPT", "0"),
            Map.entry("GIT_CONFIG_NOSYSTEM", "1"),
            Map.entry("GIT_CONFIG_GLOBAL", "/dev/null"),
            Map.entry("GIT_ATTR_NOSYSTEM", "1"),
            Map.entry("LC_ALL", "C"));

    private final Map<String, String> inherited;

    /** @param inherited the environment of the program, of which git gets nothing that would steer it */
    GitProcess(Map<String, String> inherited) {
        this.inherited = Map.copyOf(inherited);
    }

    /** Starts git in a repository, with errors discarded. */
    Process start(Path repository, String... arguments) throws GitException {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        command.addAll(List.of(arguments));
        // Started inside the repository, so that an empty or relative entry of PATH finds no program in a lore folder.
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(repository.toFile()).redirectError(Redirect.DISCARD);
        setEnvironment(builder.environment(), repository);
        try {
            return builder.start();
        } catch (IOException noGit) {
            throw new GitException("--since requires git, which could not be run");
        }
    }

    private void setEnvironment(Map<String, String> environment, Path repository) {
        environment.clear();
        inherited.forEach((name, value) -> {
            if (!name.startsWith("GIT_")) {
                environment.put(name, value);
            }
        });
        environment.putAll(ENVIRONMENT);
        environment.put("GIT_DIR", repository.toString());
        // Older versions of git know no other way to keep them from the settings of the user.
        environment.put("HOME", repository.toString());
        environment.put("XDG_CONFIG_HOME", repository.toString());
    }
}
