package khitomer.doctor;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.Phrases;
import khitomer.base.file.XdgFolders;

/**
 * The run that is looked at: what it was given by those who started it.
 *
 * @param variables the variables of the environment
 * @param properties the properties of Java, those of the start script among them
 * @param jar what the program runs from; a folder of classes where it is built only halfway
 */
public record ProcessInfo(Map<String, String> variables, Map<String, String> properties, File jar) {

    /** Tells which archive the start script chose, {@code none} where it found none; unset without the script. */
    static final String ARCHIVE = "khitomer.archive";
    /** Tells which archive the start script found damaged; empty where it found none. */
    static final String DAMAGED_ARCHIVE = "khitomer.archive.damaged";
    /** What {@code LC_ALL} was before the start script set it. */
    static final String LC_ALL = "khitomer.lc_all";

    public ProcessInfo {
        variables = Map.copyOf(variables);
        properties = Map.copyOf(properties);
    }

    /** The value of a variable, or the empty string. */
    String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The value of a property, or the empty string. */
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

    /** The folders that a variable lists; what is no absolute path is passed over. */
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

    /** A path for people, the user's own folder being {@code ~}. */
    String shown(Path path) {
        return userFolders()
                .home()
                .filter(home -> home.getNameCount() > 0 && path.startsWith(home))
                .map(home -> path.equals(home) ? "~" : "~/" + home.relativize(path))
                .orElseGet(path::toString);
    }

    /** A path as it is typed in a shell. */
    String typed(Path path) {
        String shown = shown(path);
        return shown.matches("[\\w~/.,:+@-]+") ? shown : Phrases.shellWord(path.toString());
    }
}
