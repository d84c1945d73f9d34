package khitomer.loading.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the lore files below a folder of a commit, those of submodules and behind links among them. */
final class LoreContents {

    private static final long MOST_BYTES = 512L << 20;

    private final GitProcess processes;
    private final long mostBytes;
    private final SortedMap<String, byte[]> texts = new TreeMap<>();
    private final Set<String> tooLong = new HashSet<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> deadLinks = new HashSet<>();
    private final Map<String, Optional<byte[]>> known = new HashMap<>();
    private long left = MOST_BYTES;

    /** @param mostBytes files that are longer are not read */
    LoreContents(GitProcess processes, long mostBytes) {
        this.processes = processes;
        this.mostBytes = mostBytes;
    }

    RevisionFiles files(Optional<String> movedFrom) {
        return new RevisionFiles(texts, tooLong, folders, deadLinks, movedFrom);
    }

    /**
     * Reads the files of one repository, and of its submodules.
     *
     * @param prefix what the paths begin with: of a submodule its path, and a slash
     * @param place where the folder is, or was, in the working tree
     */
    void add(CommitFolder folder, ObjectReader objects, String prefix, Path place) throws GitException {
        LorePaths paths = LorePaths.of(folder, place, objects);
        for (Map.Entry<String, String> file : paths.files().entrySet()) {
            add(prefix + file.getKey(), file.getValue(), objects);
        }
        paths.deadLinks().forEach(path -> deadLinks.add(prefix + path));
        folder.folders().stream()
                .filter(path -> LorePaths.isLore(path) && !LorePaths.isHidden(path))
                .forEach(path -> folders.add(prefix + path));
        for (Map.Entry<String, String> submodule : folder.submodules().entrySet()) {
            addSubmodule(place.resolve(submodule.getKey()), submodule.getValue(), prefix + submodule.getKey() + "/");
        }
    }

    private void add(String path, String id, ObjectReader objects) throws GitException {
        Optional<byte[]> content = known.get(id);
        if (content == null) {
            GitObject read = objects.read(id);
            if (!read.exists()) {
                throw new GitException(
                        "'" + path + "' of this revision is missing from this clone; fetch it with git first");
            }
            content = read.content();
            known.put(id, content);
        }
        if (content.isEmpty()) {
            tooLong.add(path);
            return;
        }
        left -= content.get().length;
        if (left < 0) {
            throw new GitException("the lore of this revision is longer than " + (MOST_BYTES >> 20) + " MiB");
        }
        texts.put(path, content.get());
    }

    /**
     * Reads a submodule where it is checked out; where it is not, none of its files is in the lore folder now either.
     */
    private void addSubmodule(Path place, String commit, String prefix) throws GitException {
        Optional<GitFolder> repository = isReal(place) ? GitFolder.at(place) : Optional.empty();
        if (repository.isPresent()) {
            try (IsolatedRepository isolated = IsolatedRepository.of(repository.get(), processes);
                    ObjectReader objects = new ObjectReader(isolated.folder(), processes, mostBytes)) {
                Commit of = Commit.of(commit, repository.get(), objects);
                add(CommitFolder.of(of.tree(), objects), objects, prefix, place);
            }
        }
    }

    /** Whether nothing in a path is a link, so that no submodule is looked for outside the folder. */
    private static boolean isReal(Path place) {
        try {
            return place.toRealPath().equals(place);
        } catch (IOException gone) {
            return false;
        }
    }
}
