package khitomer.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.yaml.LoreReader;

/** Compares what is wrong now with what was wrong in a revision of git. */
final class Since {

    private final List<String> folders;
    private final String revision;

    /**
     * @param folders the folders of the lore as they were named
     */
    Since(List<String> folders, String revision) {
        if (folders.size() != 1) {
            throw new Usage("--since compares one lore folder; name it with --lore");
        }
        this.folders = folders;
        this.revision = revision;
    }

    /** What is found now and was not found then; where it stands in its file does not matter. */
    List<Diagnostic> added(List<Diagnostic> now, Map<String, String> texts) {
        Lore before = LoreReader.read(Git.files(folders.get(0), revision));
        Map<String, Integer> known = new HashMap<>();
        Rules.check(before).forEach(diagnostic -> known.merge(key(diagnostic, "", before.texts()), 1, Integer::sum));
        String prefix = folders.get(0).endsWith("/") ? folders.get(0) : folders.get(0) + "/";
        return now.stream()
                .filter(diagnostic -> known.merge(key(diagnostic, prefix, texts), -1, Integer::sum) < 0)
                .toList();
    }

    /** What stays the same when lines are added above: the rule, the file, the message, and the line it points at. */
    private static String key(Diagnostic diagnostic, String prefix, Map<String, String> texts) {
        String file = diagnostic.location().file();
        String line = texts.getOrDefault(file, "").lines().skip(diagnostic.location().line() - 1L).findFirst().orElse("");
        String path = file.startsWith(prefix) ? file.substring(prefix.length()) : file;
        String message = diagnostic.message().replace(prefix, "").replaceAll(":\\d+:\\d+", "");
        return String.join("\n", diagnostic.code(), path, message, line.strip());
    }
}
