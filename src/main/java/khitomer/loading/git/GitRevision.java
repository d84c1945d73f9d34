package khitomer.loading.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the lore files of a folder as they were in a commit.
 *
 * <p>One git process reads all of a repository, in a git directory whose settings are ours: whatever the repository
 * says, nothing is run and nothing is fetched.
 */
public final class GitRevision {

    private final Path folder;
    private final GitFolder repository;
    private final GitProcess processes;

    private GitRevision(Path folder, GitFolder repository, GitProcess processes) {
        this.folder = folder;
        this.repository = repository;
        this.processes = processes;
    }

    /**
     * The lore files of a folder in a revision.
     *
     * @param now the paths of its lore files as they are, by which it is known again where it was called otherwise
     * @param mostBytes files that are longer are not read
     * @param environment the environment of the program
     */
    public static RevisionFiles files(
            Path folder, String revision, Set<String> now, long mostBytes, Map<String, String> environment)
            throws GitException {
        Path real = GitFolder.real(folder);
        Optional<GitFolder> repository = GitFolder.around(real);
        if (repository.isEmpty()) {
            throw new GitException("'" + folder + "' is not in a git repository");
        }
        return new GitRevision(real, repository.get(), new GitProcess(environment)).files(revision, now, mostBytes);
    }

    private RevisionFiles files(String revision, Set<String> now, long mostBytes) throws GitException {
        try (IsolatedRepository isolated = IsolatedRepository.of(repository, processes);
                ObjectReader objects = new ObjectReader(isolated.folder(), processes, mostBytes)) {
            Commit commit = Commit.of(revision, repository, objects);
            String path = repository.prefix(folder);
            Optional<String> tree = commit.folder(path, objects);
            Optional<String> movedFrom = tree.isPresent() ? Optional.empty() : before(commit, now, objects);
            LoreContents contents = new LoreContents(processes, mostBytes);
            if (movedFrom.isPresent()) {
                tree = commit.folder(movedFrom.get(), objects);
            }
            if (tree.isPresent()) {
                Path place = repository.top().resolve(movedFrom.orElse(path));
                contents.add(CommitFolder.of(tree.get(), objects), objects, "", place);
            }
            return contents.files(movedFrom);
        }
    }

    /** Where in a commit the folder was that is now elsewhere; nothing where it is not known. */
    private Optional<String> before(Commit commit, Set<String> now, ObjectReader objects) throws GitException {
        MovedFolder moved = new MovedFolder(now);
        CommitFolder.of(commit.tree(), objects)
                .files()
                .keySet()
                .forEach(path ->
                        moved.add(path, file -> !Files.exists(repository.top().resolve(file))));
        return moved.likeliest();
    }
}
