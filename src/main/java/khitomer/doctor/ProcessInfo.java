package khitomer.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.Phrases;
import khitomer.base.file.XdgFolders;

/**
 * The process that is checked, as it was started.
 *
 * @param variables the environment
 * @param properties the system properties, including those of the start script
 * @param jar the file that the program runs from; a folder of classes during development
 */
public record ProcessInfo(Map<String, String> variables, Map<String, String> properties, File jar) {

    /** The class archive that the start script selected, or {@code none}; not set without the script. */
    static final String ARCHIVE = "khitomer.archive";
    /** The class archive that the start script found damaged; empty if there is none. */
    static final String DAMAGED_ARCHIVE = "khitomer.archive.damaged";
    /** The value of {@code LC_ALL} before the start script set it. */
    static final String LC_ALL = "khitomer.lc_all";

    public ProcessInfo {
        variables = Map.copyOf(variables);
        properties = Map.copyOf(properties);
    }

    /** The value of a variable, or an empty string. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The value of a property, or an empty string. */
    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean isOfStartScript() {
        return properties.containsKey(ARCHIVE);
    }

    /** The folders of the user. */
    XdgFolders userFolders() {
        return new XdgFolders(variables);
    }

    /** The folders that a variable lists, without those that are not absolute paths. */
    Stream<Path> folders(String variable, String otherwise) {
        String listed = variable(variable);
        return Stream.of((listed.isEmpty() ? otherwise : listed).split(File.pathSeparator))
                .flatMap(folder -> XdgFolders.absolutePath(folder).stream());
    }

    /** Whether a folder exists and can be written to, or can be made. */
    static boolean canMake(Path folder) {
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing != null
                && Files.isDirectory(existing)
                && Files.isWritable(existing)
                && Files.isExecutable(existing);
    }

    /** A path for people, with {@code ~} for the home folder. */
    String shown(Path path) {
        return userFolders()
                .home()
                .filter(home -> home.getNameCount() > 0 && path.startsWith(home))
                .map(home -> path.equals(home) ? "~" : "~/" + home.relativize(path))
                .orElseGet(path::toString);
    }

    /** A path for a shell. */
    String typed(Path path) {
        String shown = shown(path);
        return shown.matches("[\\w~/.,:+@-]+") ? shown : Phrases.shellWord(path.toString());
    }
}
