package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a repository says is run: each test would create a file if it was. */
class HostileRepositoryTest {

    private static final String MISTAKE = "- {id: a, kind: event, date: 2300, at: nowhere}\n";
    private static final String PROMISED = """
            [core]
            repositoryformatversion = 1
            [extensions]
            partialClone = origin
            [remote "origin"]
            promisor = true
            """;

    @TempDir
    private Path folder;

    private GitLore git;
    private Path ran;

    @BeforeEach
    void commit() throws IOException {
        git = GitLore.in(folder.resolve("clone"), "lore")
                .write("events.yaml", MISTAKE)
                .commit();
        ran = folder.resolve("ran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "url = ext::touch RAN\n[protocol \"ext\"]\nallow = always",
                "url = ext::touch RAN\n[protocol]\nallow = always",
                "url = ssh://localhost/x\n[core]\nsshCommand = \"touch RAN;\"",
                "url = git://localhost/x\n[core]\ngitProxy = PROGRAM",
                "url = CLONE\nuploadpack = \"touch RAN;\"",
                "url = http://localhost:1/x\n[core]\naskPass = PROGRAM\n[credential]\nhelper = \"!touch RAN\"",
                "url = evil::x\nvcs = evil\n[alias]\nremote-evil = \"!touch RAN\""
            })
    void a_promised_object_that_is_missing_is_not_fetched(String remote) throws IOException {
        git.lose("events.yaml");
        settings(PROMISED + remote);

        Cli cli = git.since("HEAD");

        assertThat(ran).doesNotExist();
        assertThat(cli.err())
                .contains("'events.yaml' of this revision is missing from this clone; fetch it with git first");
        assertThat(cli.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[include]\npath = EVIL",
                "[includeIf \"gitdir:**\"]\npath = EVIL",
                "[extensions]\nworktreeConfig = true"
            })
    void settings_from_elsewhere_are_not_read_either(String include) throws IOException {
        git.lose("events.yaml");
        String evil = PROMISED
                + "url = ext::touch RAN\n[protocol \"ext\"]\nallow = always\n[core]\nfsmonitor = \"touch RAN;\"\n";
        Files.writeString(folder.resolve("evil"), filled(evil));
        Files.writeString(git.top().resolve(".git/config.worktree"), filled(evil));
        settings(include);

        Cli cli = git.since("HEAD");

        assertThat(ran).doesNotExist();
        assertThat(cli.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[core]\nfsmonitor = \"touch RAN; false\"",
                "[core]\nhooksPath = HOOKS",
                "[core]\npager = touch RAN",
                "[pager]\ncat-file = touch RAN",
                "[alias]\ncat-file = \"!touch RAN\"",
                "[diff]\nexternal = touch RAN",
                "[filter \"x\"]\nsmudge = touch RAN\n[diff \"x\"]\ntextconv = touch RAN",
                "[core]\nworktree = /",
                "[core]\nalternateRefsCommand = touch RAN",
                "[trace2]\neventTarget = RAN"
            })
    void no_program_of_the_settings_is_run(String settings) throws IOException {
        Files.writeString(git.top().resolve(".gitattributes"), "* filter=x diff=x\n");
        for (String hook :
                new String[] {"post-checkout", "reference-transaction", "post-index-change", "fsmonitor-watchman"}) {
            program(folder.resolve("hooks").resolve(hook));
            program(git.top().resolve(".git/hooks").resolve(hook));
        }
        settings(settings);

        Cli cli = git.since("HEAD");

        assertThat(ran).doesNotExist();
        assertThat(cli.err()).isEqualTo("khitomer: 1 file, 1 entry: nothing wrong\n");
    }

    @Test
    void a_bare_repository_inside_a_clone_is_only_a_folder() throws IOException {
        GitLore bare = GitLore.in(folder.resolve("bare"), ".");
        bare.git("config", "core.fsmonitor", filled("touch RAN; false"));
        for (String name : new String[] {"HEAD", "config"}) {
            Files.copy(bare.top().resolve(".git").resolve(name), git.folder().resolve(name));
        }
        Files.createDirectories(git.folder().resolve("objects"));
        Files.createDirectories(git.folder().resolve("refs"));

        Cli cli = git.since("HEAD");

        assertThat(ran).doesNotExist();
        assertThat(cli.err()).isEqualTo("khitomer: 1 file, 1 entry: nothing wrong\n");
    }

    @Test
    void a_git_file_may_lead_to_a_repository_but_runs_nothing_there() throws IOException {
        settings("[core]\nfsmonitor = \"touch RAN;\"");
        Files.move(git.top().resolve(".git"), folder.resolve("elsewhere"));
        Files.writeString(git.top().resolve(".git"), "gitdir: ../elsewhere\n");

        Cli cli = git.since("HEAD");

        assertThat(ran).doesNotExist();
        assertThat(cli.code()).isZero();
    }

    @Test
    void nothing_of_the_environment_steers_git() {
        Map<String, String> hostile = Map.of(
                "GIT_DIR",
                "/nowhere",
                "GIT_WORK_TREE",
                "/",
                "GIT_OBJECT_DIRECTORY",
                "/nowhere",
                "GIT_EXTERNAL_DIFF",
                "touch " + ran,
                "GIT_PAGER",
                "touch " + ran,
                "GIT_CONFIG_COUNT",
                "1",
                "GIT_CONFIG_KEY_0",
                "core.fsmonitor",
                "GIT_CONFIG_VALUE_0",
                "touch " + ran,
                "GIT_TRACE",
                ran.toString());

        Cli cli = git.since("HEAD", hostile);

        assertThat(ran).doesNotExist();
        assertThat(cli.err()).isEqualTo("khitomer: 1 file, 1 entry: nothing wrong\n");
    }

    @Test
    void a_replacement_of_an_object_does_not_replace_it() throws IOException {
        String blob = git.git("rev-parse", "HEAD:lore/events.yaml");
        git.write("other.yaml", "[]\n");
        git.git("replace", blob, git.git("hash-object", "-w", "lore/other.yaml"));

        assertThat(git.since("HEAD").code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "config", "commondir", "packed-refs", "refs/heads/other"})
    void a_pipe_where_a_file_should_be_is_not_waited_for(String name) throws IOException {
        Path file = git.top().resolve(".git").resolve(name);
        Files.deleteIfExists(file);
        assertThat(file.getParent()).isDirectory();
        new ProcessBuilder("mkfifo", file.toString()).start().onExit().join();

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> git.since("HEAD"));
    }

    @Test
    void a_few_objects_that_are_countless_files_are_refused() throws IOException {
        Files.writeString(
                folder.resolve("in"), treeOf("100644 blob " + git.git("rev-parse", "HEAD:lore/events.yaml"), ".yaml"));
        for (int level = 0; level < 9; level++) {
            Files.writeString(folder.resolve("in"), treeOf("040000 tree " + tree(), ""));
        }
        Files.writeString(folder.resolve("in"), "040000 tree " + tree() + "\tlore\n");
        git.git("update-ref", "refs/heads/bomb", git.git("commit-tree", "-m", "bomb", tree()));

        Cli cli = assertTimeoutPreemptively(Duration.ofMinutes(3), () -> git.since("bomb"));

        assertThat(cli.err()).contains("the lore folder has more than 500000 files in this revision");
    }

    @Test
    void the_repository_is_left_as_it_was_and_nothing_temporary_beside_it() throws IOException {
        Set<Path> before = temporary();

        git.since("HEAD");
        git.since("nonsense");

        assertThat(temporary()).isSubsetOf(before);
        assertThat(git.git("status", "--porcelain")).isEmpty();
        assertThat(git.git("fsck")).isEmpty();
    }

    /** The temporary folders that show this repository. */
    private Set<Path> temporary() throws IOException {
        Set<Path> shown = new HashSet<>();
        try (DirectoryStream<Path> all =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), "khitomer-git-*")) {
            for (Path each : all) {
                Path objects = each.resolve("common/objects");
                if (Files.isSymbolicLink(objects)
                        && Files.readSymbolicLink(objects).startsWith(folder)) {
                    shown.add(each);
                }
            }
        }
        return shown;
    }

    private static String treeOf(String object, String suffix) {
        StringBuilder tree = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            tree.append(object).append('\t').append(i).append(suffix).append('\n');
        }
        return tree.toString();
    }

    private String tree() throws IOException {
        return git.git("-c", filled("alias.tree=!git mktree < FOLDER/in"), "tree");
    }

    private void settings(String more) throws IOException {
        Path config = git.top().resolve(".git/config");
        Files.writeString(config, Files.readString(config) + filled(more) + "\n");
    }

    private String filled(String text) throws IOException {
        program(folder.resolve("program"));
        return text.replace("RAN", ran.toString())
                .replace("PROGRAM", folder.resolve("program").toString())
                .replace("EVIL", folder.resolve("evil").toString())
                .replace("HOOKS", folder.resolve("hooks").toString())
                .replace("CLONE", git.top().toString())
                .replace("FOLDER", folder.toString());
    }

    private void program(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\ntouch " + ran + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
