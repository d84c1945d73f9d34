package khitomer.loading;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The folders that lore is read from: those given with {@code --lore}, else those of the variable
 * {@code KHITOMER_LORE}, else none for the built-in lore.
 *
 * @param names the folders as the user named them
 * @param areTyped whether they were given with {@code --lore}
 */
public record LoreFolders(List<String> names, boolean areTyped) {

    public static final String VARIABLE = "KHITOMER_LORE";

    public LoreFolders {
        names = List.copyOf(names);
    }

    /**
     * @param typed the values of {@code --lore}
     * @param variable the value of {@code KHITOMER_LORE}
     */
    public static LoreFolders of(List<String> typed, String variable) {
        if (!typed.isEmpty()) {
            return new LoreFolders(typed, true);
        }
        List<String> folders = new ArrayList<>();
        for (String named : variable.split(File.pathSeparator)) {
            if (!named.isEmpty()) {
                folders.add(named);
            }
        }
        return new LoreFolders(folders, false);
    }

    public boolean areBuiltIn() {
        return names.isEmpty();
    }

    /** The paths of the folders. Throws {@link UnreadableLoreException} if one of them is not a folder. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(path(name));
        }
        return paths;
    }

    private static Path path(String name) {
        Path folder;
        try {
            folder = CurrentFolder.path(name);
        } catch (InvalidPathException impossible) {
            throw new UnreadableLoreException(List.of("there is no lore folder '" + name + "'"));
        }
        // An empty path would be the current folder.
        if (name.isEmpty() || !Files.exists(folder)) {
            throw new UnreadableLoreException(List.of("there is no lore folder '" + name + "'"));
        }
        if (!Files.isDirectory(folder)) {
            throw new UnreadableLoreException(List.of("'" + name + "' is a file; lore is looked for in a folder"));
        }
        return folder;
    }
}
