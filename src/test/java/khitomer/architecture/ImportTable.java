package khitomer.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of allowed imports: the block {@code imports} of {@code src/docs/architecture.md}. */
final class ImportTable {
    private static final Path PAGE = Path.of("src/docs/architecture.md");

    private final Map<String, Set<String>> packages = new TreeMap<>();
    private final Map<String, Set<String>> libraries = new TreeMap<>();

    static ImportTable read() {
        ImportTable table = new ImportTable();
        List<String> lines = lines();
        int start = lines.indexOf("```imports") + 1;
        for (String line :
                lines.subList(start, start + lines.subList(start, lines.size()).indexOf("```"))) {
            table.add(line.trim().split("\\s+"));
        }
        return table;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String[] words) {
        Set<String> ours = packages.computeIfAbsent(words[0], none -> new HashSet<>());
        Set<String> others = libraries.computeIfAbsent(words[0], none -> new HashSet<>());
        Set<String> target = ours;
        for (String word : List.of(words).subList(1, words.length)) {
            if (word.equals("+")) {
                target = others;
            } else if (!word.equals("-")) {
                target.add(word);
            }
        }
    }

    boolean has(String packageName) {
        return packages.containsKey(packageName);
    }

    /**
     * Whether a file of {@code packageName} may import {@code imported}, a qualified name of a type or a member of one.
     */
    boolean allows(String packageName, String imported) {
        if (imported.startsWith("java.") || imported.startsWith("org.jspecify.annotations.")) {
            return true;
        }
        if (!imported.startsWith("khitomer.")) {
            return libraries.getOrDefault(packageName, Set.of()).stream()
                    .anyMatch(each -> imported.startsWith(each + "."));
        }
        String target = packageOf(imported);
        return target.equals(packageName)
                || packages.getOrDefault(packageName, Set.of()).contains(target);
    }

    /** The package of a qualified name below {@code khitomer}: its words up to the first that begins with a capital. */
    static String packageOf(String imported) {
        return imported.replaceFirst("^khitomer\\.", "").replaceFirst("(^|\\.)[A-Z].*$", "");
    }
}
