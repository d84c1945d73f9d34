package khitomer.loading.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the repository of a folder is kept.
 *
 * <p>Found by walking up, as git does, but by nothing else: no environment variable, no setting, and no bare
 * repository, which anybody can put into a folder.
 *
 * @param top the top folder of the working tree
 * @param own holds the HEAD of this working tree
 * @param common holds objects, references and settings; the same as {@code own} except in a linked working tree
 */
record GitFolder(Path top, Path own, Path common) {

    private static final String POINTER = "gitdir:";

    /** The repository that a folder belongs to; nothing where there is none. */
    static Optional<GitFolder> around(Path folder) throws GitException {
        for (Path top = folder; top != null; top = top.getParent()) {
            Optional<GitFolder> found = at(top);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The repository of which a folder is the top; nothing where it is not. */
    static Optional<GitFolder> at(Path top) throws GitException {
        Path git = top.resolve(".git");
        if (Files.isDirectory(git)) {
            return isRepository(git) ? Optional.of(new GitFolder(top, git, common(git))) : Optional.empty();
        }
        String pointer = SmallFiles.text(git).strip();
        if (!pointer.startsWith(POINTER)) {
            return Optional.empty();
        }
        Path own = top.resolve(pointer.substring(POINTER.length()).strip()).normalize();
        if (!isRepository(own)) {
            throw new GitException("'" + git + "' leads to no git repository");
        }
        return Optional.of(new GitFolder(top, own, common(own)));
    }

    /** The path of a folder below the top as git writes it: empty, or ended by a slash. */
    String prefix(Path folder) {
        StringBuilder prefix = new StringBuilder();
        if (!folder.equals(top)) {
            top.relativize(folder).forEach(name -> prefix.append(name).append('/'));
        }
        return prefix.toString();
    }

    /** Whether only the latest commits were cloned. */
    boolean isShallow() {
        return Files.exists(common.resolve("shallow"));
    }

    private static boolean isRepository(Path git) {
        return Files.exists(git.resolve("HEAD"))
                && Files.isDirectory(common(git).resolve("objects"));
    }

    private static Path common(Path git) {
        String common = SmallFiles.text(git.resolve("commondir")).strip();
        return common.isEmpty() ? git : git.resolve(common).normalize();
    }

    /** The folder without links in its path. */
    static Path real(Path folder) throws GitException {
        try {
            return folder.toRealPath();
        } catch (IOException gone) {
            throw new GitException("'" + folder + "' cannot be read");
        }
    }
}
