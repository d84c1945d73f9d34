package khitomer.loading.git;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/**
 * A temporary git directory that shows the objects and references of a repository, but has settings of its own.
 *
 * <p>Git runs what the settings of a repository say: to fetch a missing object, to watch files, to convert texts. No
 * list of options to switch that off is complete for all versions of git; settings that git never sees need none.
 */
final class IsolatedRepository implements AutoCloseable {

    /** What is data in a git directory, and shown through links. */
    private static final List<String> LINKED = List.of("objects", "refs", "logs", "packed-refs", "reftable", "shallow");

    private static final List<String> COPIED = List.of(
            "ORIG_HEAD",
            "FETCH_HEAD",
            "MERGE_HEAD",
            "CHERRY_PICK_HEAD",
            "REVERT_HEAD",
            "REBASE_HEAD",
            "BISECT_HEAD",
            "AUTO_MERGE");
    private static final String LINK = "refs/";

    private final Path root;
    private final Thread cleaner = new Thread(this::delete, "git cleaner");

    private IsolatedRepository(Path root) {
        this.root = root;
    }

    static IsolatedRepository of(GitFolder folder, GitProcess processes) throws GitException {
        IsolatedRepository repository;
        try {
            repository = new IsolatedRepository(Files.createTempDirectory("khitomer-git-"));
        } catch (IOException full) {
            throw new GitException("a temporary folder for git cannot be made: " + full.getMessage());
        }
        Runtime.getRuntime().addShutdownHook(repository.cleaner);
        try {
            repository.fill(folder, processes);
            return repository;
        } catch (IOException | UnsupportedOperationException noLinks) {
            repository.close();
            throw new GitException("a temporary folder for git cannot be made: " + noLinks.getMessage());
        } catch (GitException failed) {
            repository.close();
            throw failed;
        }
    }

    /** The git directory to start git in. */
    Path folder() {
        return Files.isDirectory(worktree()) ? worktree() : common();
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(cleaner);
        } catch (IllegalStateException stopping) {
            // Then it is being deleted already.
        }
        delete();
    }

    private Path common() {
        return root.resolve("common");
    }

    private Path worktree() {
        return root.resolve("worktree");
    }

    private void fill(GitFolder folder, GitProcess processes) throws IOException, GitException {
        show(folder.common(), common());
        Files.writeString(common().resolve("config"), RepositorySettings.of(folder.common(), common(), processes));
        if (!folder.own().equals(folder.common())) {
            show(folder.own(), worktree());
            Files.writeString(worktree().resolve("commondir"), "../common\n");
        }
    }

    private static void show(Path repository, Path copy) throws IOException {
        Files.createDirectory(copy);
        Files.writeString(copy.resolve("HEAD"), head(repository.resolve("HEAD")));
        for (String name : LINKED) {
            Path data = repository.resolve(name);
            if (Files.isDirectory(data) || Files.isRegularFile(data)) {
                Files.createSymbolicLink(copy.resolve(name), data.toAbsolutePath());
            }
        }
        for (String name : COPIED) {
            byte[] commit = SmallFiles.bytes(repository.resolve(name));
            if (commit.length > 0) {
                Files.write(copy.resolve(name), commit);
            }
        }
    }

    /** What HEAD says; old versions of git made it a link. */
    private static String head(Path head) throws IOException {
        if (Files.isSymbolicLink(head)) {
            String target = Files.readSymbolicLink(head).toString();
            return target.startsWith(LINK) ? "ref: " + target + "\n" : "";
        }
        return SmallFiles.text(head);
    }

    /** Deletes the folder and the links in it, not what they lead to. */
    private void delete() {
        try {
            if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(root, new Deleting());
            }
        } catch (IOException left) {
            // What is left is small, and where the system looks for what to throw away.
        }
    }

    private static final class Deleting extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
