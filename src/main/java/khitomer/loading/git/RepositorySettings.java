package khitomer.loading.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The settings of a repository that are needed to find a revision; all of them are data, and none names a program. */
final class RepositorySettings {

    /** How objects and references are stored. */
    private static final Pattern STORAGE = Pattern.compile("extensions\\.(objectformat|refstorage)\n[a-z0-9]+");
    /** What {@code @{upstream}} and {@code @{push}} mean. */
    private static final Pattern UPSTREAM = Pattern.compile(
            "(branch\\..*\\.(remote|merge|pushremote)"
                    + "|remote\\..*\\.(fetch|push)|remote\\.pushdefault|push\\.default)\n.*",
            Pattern.DOTALL);

    private RepositorySettings() {}

    /** Those settings of a repository, as a file of settings for another one. */
    static String of(Path repository, Path isolated, GitProcess processes) throws GitException {
        List<String> all = all(SmallFiles.bytes(repository.resolve("config")), isolated, processes);
        StringBuilder settings = new StringBuilder();
        List<String> storage = all.stream()
                .filter(setting -> STORAGE.matcher(setting).matches())
                .toList();
        append(settings, "core.repositoryformatversion\n" + (storage.isEmpty() ? 0 : 1));
        append(settings, "core.bare\ntrue");
        storage.forEach(setting -> append(settings, setting));
        all.stream()
                .filter(setting -> UPSTREAM.matcher(setting).matches())
                .forEach(setting -> append(settings, setting));
        return settings.toString();
    }

    /** Each setting as its key, a line feed and its value; what another file would include is not. */
    private static List<String> all(byte[] written, Path isolated, GitProcess processes) throws GitException {
        Path copy = isolated.resolve("settings");
        try {
            Files.write(copy, written);
            Process git =
                    processes.start(isolated, "config", "--file", copy.toString(), "--no-includes", "--null", "--list");
            return List.of(new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\0"));
        } catch (IOException damaged) {
            return List.of();
        }
    }

    private static void append(StringBuilder settings, String setting) {
        int end = setting.indexOf('\n');
        String key = setting.substring(0, end);
        int section = key.indexOf('.');
        int name = key.lastIndexOf('.');
        settings.append('[').append(key, 0, section);
        if (section < name) {
            settings.append(" \"")
                    .append(escaped(key.substring(section + 1, name)))
                    .append('"');
        }
        settings.append("]\n\t")
                .append(key.substring(name + 1))
                .append(" = \"")
                .append(escaped(setting.substring(end + 1)).replace("\n", "\\n"))
                .append("\"\n");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
