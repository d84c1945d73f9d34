package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import khitomer.Seeds;
import khitomer.cli.Cli;
import khitomer.cli.GitLore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewDiagnosticsTest {

    private static final String DANGLING = "- {id: a, kind: event, date: 2300, at: nowhere}\n";
    private static final String OTHER = "- {id: b, kind: event, date: 23oo, aboard: nothing}\n";
    private static final String ANOTHER = "- {id: c, kind: event, date: 2300, at: nobody}\n";

    @TempDir
    private Path folder;

    @Test
    void only_what_the_files_add_to_a_revision_is_told() throws IOException {
        GitLore git = lore().write("worf.yaml", "id: worf\nkind: character\nspouse: jadzia\n")
                .commit();
        git.write("worf.yaml", "# a line above\nid: worf\nkind: character\nspouse: jadzia\nfather: mogh\n");

        Cli since = Cli.run("check", "--lore", git.folder().toString(), "--since", "HEAD", "-o", "github");

        assertThat(since.out())
                .isEqualTo("::error file=" + git.folder() + "/worf.yaml,line=5,col=9,title=dangling-reference"
                        + "::no entry is called 'mogh'\n");
        assertThat(since.code()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_renamed_and_edited_brings_no_old_mistakes() throws IOException {
        GitLore git = lore().write("events.yaml", "- {id: a, date: 2300, at: nowhere}\n")
                .commit();
        git.git("mv", "lore/events.yaml", "lore/more.yaml");
        git.write("more.yaml", "- {id: a, kind: event, date: 2300, at: nowhere}\n");

        assertThat(git.news("HEAD")).isEmpty();
    }

    @Test
    void a_file_that_is_split_or_merged_brings_no_old_mistakes() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING + OTHER)
                .write("two.yaml", ANOTHER)
                .commit();
        git.write("one.yaml", ANOTHER + "\n" + OTHER).write("two.yaml", "[]\n").write("deep/three.yml", DANGLING);

        assertThat(git.news("HEAD")).isEmpty();
    }

    @Test
    void what_moves_to_another_entry_or_field_or_comes_a_second_time_is_new() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING).commit();

        assertThat(git.write("one.yaml", DANGLING.replace("id: a", "id: z")).news("HEAD"))
                .hasSize(1);
        assertThat(git.write("one.yaml", DANGLING.replace("at:", "aboard:")).news("HEAD"))
                .hasSize(1);
        assertThat(git.write("one.yaml", DANGLING.replace("nowhere", "elsewhere"))
                        .news("HEAD"))
                .hasSize(1);
        assertThat(git.write("one.yaml", DANGLING.replace("at: nowhere", "see-also: [x, y, x]"))
                        .commit()
                        .write("one.yaml", DANGLING.replace("at: nowhere", "see-also: [x, x, y, x]"))
                        .news("HEAD"))
                .singleElement()
                .asString()
                .startsWith("dangling-reference: no entry is called 'x'");
    }

    @Test
    void a_proposal_that_another_entry_makes_possible_is_no_news() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING).commit();
        git.write("places.yaml", "- {id: nowherr}\n");

        assertThat(git.news("HEAD")).isEmpty();
    }

    @Test
    void a_contradiction_is_known_by_its_statements_in_whatever_order_they_come() throws IOException {
        String circle = "- {id: %s, kind: event, before: %s}\n";
        String dad = "- {id: dad, kind: character, died: 2346}\n";
        String kid = "- {id: kid, kind: character, born: 2350, father: dad}\n";
        GitLore git = lore().write("a.yaml", circle.formatted("a", "b") + circle.formatted("b", "c") + dad)
                .write("b.yaml", circle.formatted("c", "a") + kid)
                .commit();
        git.write("a.yaml", kid + circle.formatted("b", "c"))
                .write("b.yaml", circle.formatted("a", "b"))
                .write("c.yaml", dad + circle.formatted("c", "a"));

        assertThat(git.news("HEAD")).isEmpty();
        assertThat(git.write("d.yaml", circle.formatted("d", "e") + circle.formatted("e", "d"))
                        .news("HEAD"))
                .hasSize(1);
    }

    @Test
    void a_ring_of_places_is_known_wherever_it_is_entered() throws IOException {
        String place = "- {id: %s, kind: place, located-in: %s}\n";
        GitLore git = lore().write(
                        "a.yaml", place.formatted("x", "y") + place.formatted("y", "z") + place.formatted("z", "x"))
                .commit();
        git.write("a.yaml", place.formatted("z", "x"))
                .write("b.yaml", place.formatted("y", "z") + place.formatted("x", "y"));

        assertThat(git.news("HEAD")).isEmpty();
    }

    @Test
    void a_contradiction_that_is_no_longer_ignored_is_new() throws IOException {
        String dad = "- {id: dad, kind: character, died: 2346}\n";
        String kid = "- {id: kid, kind: character, born: 2350, father: dad%s}\n";
        GitLore git = lore().write("a.yaml", dad + kid.formatted(", ignore: [TIME014]"))
                .commit();

        assertThat(git.write("a.yaml", dad + kid.formatted("")).news("HEAD")).hasSize(1);
    }

    @Test
    void what_the_world_declares_otherwise_can_be_new_of_old_statements() throws IOException {
        GitLore git = lore().write("world.yaml", "name: W\n")
                .write(
                        "a.yaml",
                        "- {id: a, kind: event, date: 2300, before: b}\n- {id: b, kind: event, date: 2301, before: a}\n")
                .commit();

        assertThat(git.write("world.yaml", "nme: W\n").news("HEAD")).anyMatch(news -> news.contains("nme"));
    }

    @Test
    void a_slip_of_yaml_is_no_new_one_when_something_else_in_its_line_changes() throws IOException {
        GitLore git = lore().write("one.yaml", "- {id: a, kind: event, date: 2300, name: \"x\\qy\"}\n")
                .commit();

        assertThat(git.write("one.yaml", "- {id: a, kind: event, date: 2301, name: \"x\\qy\"}\n")
                        .news("HEAD"))
                .isEmpty();
        assertThat(git.write("one.yaml", "- {id: a, kind: event, date: 2300, name: \"x\\py\"}\n")
                        .news("HEAD"))
                .hasSize(1);
        assertThat(git.write("one.yaml", "- {id: b, kind: event, date: 2300, name: \"x\\qy\"}\n")
                        .news("HEAD"))
                .hasSize(1);
    }

    static Stream<Long> seeds() {
        return Seeds.of(3);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void entries_may_be_shuffled_among_files_and_one_more_mistake_is_one_more(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> entries = entries(random);
        GitLore git = lore();
        spread(entries, git, random);
        git.commit();
        for (int file = 0; file < 4; file++) {
            Files.deleteIfExists(git.folder().resolve(file + ".yaml"));
        }
        Collections.shuffle(entries, random);
        spread(entries, git, random);

        assertThat(git.news("HEAD")).isEmpty();

        entries.set(0, entries.get(0).replace("}\n", ", see-also: new-and-missing}\n"));
        spread(entries, git, random);

        assertThat(git.news("HEAD")).containsExactly("dangling-reference: no entry is called 'new-and-missing'");
    }

    private static List<String> entries(Random random) {
        List<String> slips = List.of(
                "at: nowhere",
                "date: 1 May 2300",
                "clas: x",
                "before: e%d",
                "after: e%d",
                "part-of: e%d",
                "date: 2300",
                "date: 2310",
                "tags: {}",
                "lasted: long",
                "during: e%d",
                "name: {}");
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Map<String, String> fields = new TreeMap<>();
            for (int slip = random.nextInt(3); slip >= 0; slip--) {
                String field = slips.get(random.nextInt(slips.size())).formatted(random.nextInt(30));
                fields.put(field.substring(0, field.indexOf(':')), field);
            }
            entries.add("- {id: e" + i + ", kind: event, " + String.join(", ", fields.values()) + "}\n");
        }
        return entries;
    }

    private static void spread(List<String> entries, GitLore git, Random random) throws IOException {
        StringBuilder[] files = {new StringBuilder(), new StringBuilder(), new StringBuilder(), new StringBuilder()};
        entries.forEach(entry -> files[random.nextInt(files.length)].append(entry));
        for (int i = 0; i < files.length; i++) {
            git.write(i + ".yaml", files[i].toString());
        }
    }

    @Test
    void a_lore_folder_that_moved_is_known_again() throws IOException {
        GitLore git = lore().write("world.yaml", "name: W\n")
                .write("one.yaml", DANGLING)
                .write("two.yaml", OTHER)
                .commit();
        git.git("mv", "lore", "world");
        GitLore moved = new GitLore(git.top(), "world");

        assertThat(moved.news("HEAD")).isEmpty();
        assertThat(moved.since("HEAD").err()).contains("'" + moved.folder() + "' was 'lore' in 'HEAD'");
    }

    @Test
    void all_of_a_lore_that_the_revision_does_not_have_is_new() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING).commit();
        GitLore copy = new GitLore(git.top(), "copy").write("one.yaml", DANGLING);

        assertThat(copy.news("HEAD")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lore", ".", "deep/with blanks 'and' \"quotes\"", "große/Überlieferung"})
    void the_lore_may_be_in_any_folder_and_its_files_have_any_name(String place) throws IOException {
        GitLore git = GitLore.in(folder.resolve("clone"), place)
                .write("a \"b\" 'c'.yaml", DANGLING)
                .write("line\nfeed/ü.yaml", OTHER)
                .write(".hidden/x.yaml", "- x\n")
                .commit();

        assertThat(git.news("HEAD")).isEmpty();
        assertThat(git.write("line\nfeed/ü.yaml", OTHER + ANOTHER).news("HEAD")).hasSize(1);
    }

    @Test
    void a_hook_a_linked_working_tree_and_a_submodule_are_compared_with_their_own_commits() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING).commit();
        git.git("worktree", "add", "-q", "-b", "side", folder.resolve("side").toString());
        GitLore side = new GitLore(folder.resolve("side"), "lore")
                .write("two.yaml", OTHER)
                .commit();
        git.git("submodule", "--quiet", "add", side.top().toString(), "lore/sub");
        git.commit();
        GitLore outer = new GitLore(git.top(), "lore");
        GitLore inner = new GitLore(git.top().resolve("lore/sub"), "lore");
        Map<String, String> hook = Map.of("GIT_DIR", git.top().resolve(".git").toString(), "GIT_INDEX_FILE", "index");

        assertThat(List.of(
                        side.since("HEAD", hook).code(),
                        outer.since("HEAD", hook).code(),
                        inner.since("HEAD", hook).code(),
                        inner.since("side@{0}").code(),
                        side.since("main").code()))
                .containsExactly(0, 0, 0, 0, 1);
        assertThat(side.write("three.yaml", ANOTHER).news("HEAD")).hasSize(1);
        assertThat(outer.write("sub/lore/three.yaml", ANOTHER).news("HEAD")).hasSize(1);
    }

    @Test
    void links_are_followed_in_a_commit_as_on_disk() throws IOException {
        GitLore git = lore().write(".hidden/one.yaml", DANGLING).write("text", OTHER);
        Files.writeString(git.top().resolve("outside.yaml"), ANOTHER);
        Files.createSymbolicLink(git.folder().resolve("one.yaml"), Path.of(".hidden/one.yaml"));
        Files.createSymbolicLink(git.folder().resolve("two.yaml"), git.folder().resolve("text"));
        Files.createSymbolicLink(git.folder().resolve("three.yaml"), Path.of("nothing.yaml"));
        git.commit();

        assertThat(git.news("HEAD")).isEmpty();
    }

    @Test
    void what_names_no_commit_is_said_so() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING).commit();
        git.git("tag", "-a", "-m", "x", "tree", "HEAD^{tree}");
        Map<String, String> messages = Map.ofEntries(
                Map.entry("x --output=ran", "unknown revision 'x --output=ran'"),
                Map.entry("-", "unknown revision '-'"),
                Map.entry("", "--since takes REV, not ''"),
                Map.entry("nonsense", "unknown revision 'nonsense' in the git repository of"),
                Map.entry("HEAD~1", "unknown revision 'HEAD~1'"),
                Map.entry("HEAD..HEAD", "unknown revision 'HEAD..HEAD'"),
                Map.entry("main@{9}", "unknown revision 'main@{9}'"),
                Map.entry(":lore/a.yaml", "unknown revision ':lore/a.yaml'"),
                Map.entry("HEAD:lore", "'HEAD:lore' is not a commit, but a folder"),
                Map.entry("tree", "'tree' is not a commit, but a folder"),
                Map.entry("HEAD:lore/one.yaml", "'HEAD:lore/one.yaml' is not a commit, but a file"));

        messages.forEach((revision, message) -> {
            Cli cli = git.since(revision);

            assertThat(cli.err()).startsWith("khitomer: " + message);
            assertThat(cli.code()).as(revision).isEqualTo(2);
        });
        assertThat(git.since("HEAD\nHEAD").err()).contains("unknown revision");
    }

    @Test
    void every_name_of_a_commit_is_one() throws IOException {
        GitLore origin = GitLore.in(folder.resolve("origin"), "lore")
                .write("one.yaml", DANGLING)
                .commit();
        GitLore git = new GitLore(folder.resolve("clone"), "lore");
        origin.git("clone", "-q", ".", git.top().toString());
        git.git("tag", "light");
        git.git("tag", "-a", "-m", "x", "annotated");
        git.git("-c", "advice.nestedTag=false", "tag", "-a", "-m", "x", "of-a-tag", "annotated");

        for (String revision : List.of(
                "HEAD",
                "main",
                "light",
                "annotated",
                "of-a-tag",
                ":/all",
                "main@{0}",
                "@",
                "HEAD^{commit}",
                "@{upstream}",
                "origin/main")) {
            assertThat(git.since(revision).err()).as(revision).isEqualTo("khitomer: 1 file, 1 entry: nothing wrong\n");
        }
    }

    @Test
    void ids_of_more_digits_are_read_too() throws IOException {
        Path top = folder.resolve("clone");
        GitLore git = new GitLore(top, "lore").write("one.yaml", DANGLING);
        git.git("init", "-q", "--object-format=sha256");
        git.commit();

        assertThat(git.since("HEAD").code()).isZero();
    }

    @Test
    void what_is_not_there_to_compare_with_is_said() throws IOException {
        GitLore git = lore().write("one.yaml", DANGLING);
        assertThat(git.since("HEAD").err()).contains("unknown revision 'HEAD'").contains("; it has no commits yet");
        git.commit().commit();
        GitLore shallow = new GitLore(folder.resolve("shallow"), "lore");
        git.git("clone", "-q", "--depth=1", "file://" + git.top(), shallow.top().toString());

        assertThat(shallow.since("HEAD").code()).isZero();
        assertThat(shallow.since("HEAD~1").err()).contains("it is a shallow clone, run 'git fetch --unshallow'");
        assertThat(Cli.run(
                                "check",
                                "--lore",
                                Files.createDirectory(folder.resolve("plain")).toString(),
                                "--since",
                                "HEAD")
                        .err())
                .startsWith("khitomer: '" + folder.resolve("plain") + "' is not in a git repository");
        assertThat(Cli.run("check", "--since", "HEAD").err())
                .startsWith("khitomer: --since works on one lore folder; name it with --lore");
    }

    private GitLore lore() throws IOException {
        return GitLore.in(folder.resolve("clone"), "lore");
    }
}
