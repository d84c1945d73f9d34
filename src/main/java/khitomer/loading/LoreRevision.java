package khitomer.loading;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.loading.git.GitException;
import khitomer.loading.git.GitRevision;
import khitomer.loading.git.RevisionFiles;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.yaml.FolderContents;
import khitomer.yaml.LoreReader;

/** The lore of a folder as it was in a git revision. */
public final class LoreRevision {

    private final String folder;
    private final RevisionFiles files;

    private LoreRevision(String folder, RevisionFiles files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Opens an earlier revision of a lore. Throws {@link UnreadableRevisionException} if that is not possible.
     *
     * @param folder the folder of the lore as the user named it
     * @param now the lore as it is, from whose files git tells where the folder was if it was moved since
     * @param environment the environment of the program, which git needs
     */
    public static LoreRevision open(String folder, String revision, Lore now, Map<String, String> environment) {
        Set<String> paths = new HashSet<>();
        now.texts().keySet().forEach(file -> paths.add(pathIn(folder, file)));
        try {
            return new LoreRevision(
                    folder,
                    GitRevision.files(Path.of(folder), revision, paths, FolderContents.mostBytes(), environment));
        } catch (GitException failed) {
            throw new UnreadableRevisionException(failed.getMessage());
        }
    }

    /** Reads the lore of the revision. */
    public Lore lore() {
        FolderContents contents = new FolderContents();
        files.texts().forEach(contents::add);
        files.tooLong().forEach(contents::addTooLong);
        files.folders().forEach(contents::addFolder);
        return LoreReader.read(contents);
    }

    /** The folder in the revision, if it had another path. */
    public Optional<String> movedFrom() {
        return files.movedFrom().map(path -> path.isEmpty() ? "." : path.substring(0, path.length() - 1));
    }

    /** Whether a location in the current lore is that of a link that led nowhere in the revision. */
    public boolean hasDeadLink(Location location) {
        return location.line() == 1
                && location.column() == 1
                && files.deadLinks().contains(pathIn(folder, location.file()));
    }

    private static String pathIn(String folder, String file) {
        String name = Path.of(folder).toString();
        String prefix = name.endsWith("/") ? name : name + "/";
        return file.startsWith(prefix) ? file.substring(prefix.length()) : file;
    }
}
