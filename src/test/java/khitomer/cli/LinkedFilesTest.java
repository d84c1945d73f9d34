package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links in a lore folder lead nowhere else, and nothing is read twice, compiled or not. */
class LinkedFilesTest {

    private static final String WORF = "- {id: worf, kind: character, name: Worf}\n";
    private static final String SECRET = "- {id: secret, kind: character, name: Secret, nonsense: 1}\n";

    @TempDir
    private Path folder;

    private Path lore;

    @BeforeEach
    void write() throws IOException {
        lore = Files.createDirectories(folder.resolve("lore"));
        write("lore/people.yaml", WORF);
        write("outside/secret.yaml", SECRET);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void link(String link, String target) throws IOException {
        Files.createDirectories(lore.resolve(link).getParent());
        Files.createSymbolicLink(lore.resolve(link), Path.of(target));
    }

    private Cli cached(String... arguments) {
        Map<String, String> environment = Map.of("XDG_CACHE_HOME", folder + "/cache", "KHITOMER_LORE", lore.toString());
        return Cli.run("", environment, Terminal.NONE, arguments);
    }

    /**
     * What is asked of the lore, with {@code LORE/} for the folder; the same without a cache, compiling, and compiled.
     */
    private String answer(String... arguments) {
        Cli read = Cli.withLore(lore, List.of(arguments));
        for (int i = 0; i < 2; i++) {
            assertThat(cached(arguments)).isEqualTo(read);
        }
        return read.out().replace(lore + "/", "LORE/");
    }

    private static final String OUTSIDE =
            ":1:1: warning: this link leads out of the lore folder and is not followed [outside-lore]\n";

    @Test
    void what_leads_out_is_told_and_not_a_line_of_it_is_shown() throws IOException {
        link("folder", "../outside");
        link("root", "/");
        link("secret.yaml", "../outside/secret.yaml");
        link("device.yaml", "/dev/zero");
        link("picture.png", "../outside/secret.yaml");
        link(".hidden", "../outside");

        assertThat(answer("check"))
                .isEqualTo("LORE/device.yaml" + OUTSIDE + "LORE/folder" + OUTSIDE + "LORE/root" + OUTSIDE
                        + "LORE/secret.yaml" + OUTSIDE);
        assertThat(answer("list", "-o", "ids")).isEqualTo("worf\n");
    }

    @Test
    void a_link_out_that_comes_or_goes_later_is_seen() throws IOException {
        assertThat(answer("check")).isEmpty();

        link("more.yaml", "../outside/secret.yaml");
        assertThat(answer("check")).isEqualTo("LORE/more.yaml" + OUTSIDE);

        Files.delete(lore.resolve("more.yaml"));
        assertThat(answer("check")).isEmpty();

        Files.delete(lore.resolve("people.yaml"));
        link("people.yaml", "../outside/secret.yaml");
        assertThat(answer("check")).isEqualTo("LORE/people.yaml" + OUTSIDE);
        assertThat(answer("list", "-o", "ids")).isEmpty();
    }

    @Test
    void a_link_to_a_hidden_file_that_leads_out_one_day_is_followed_no_more() throws IOException {
        write("lore/.versions/1/ships.yaml", "- {id: bortas, kind: ship, name: Bortas}\n");
        Files.createSymbolicLink(lore.resolve(".versions/now"), Path.of("1"));
        link("ships.yaml", ".versions/now/ships.yaml");
        assertThat(answer("list", "-o", "ids")).isEqualTo("worf\nbortas\n");

        write("outside/ships.yaml", SECRET);
        Files.delete(lore.resolve(".versions/now"));
        Files.createSymbolicLink(lore.resolve(".versions/now"), Path.of("../../outside"));

        assertThat(answer("list", "-o", "ids")).isEqualTo("worf\n");
        assertThat(answer("check")).isEqualTo("LORE/ships.yaml" + OUTSIDE);
    }

    @Test
    void what_several_links_lead_to_is_read_once_by_its_own_name() throws IOException {
        write("lore/a/mogh.yaml", "- {id: mogh, kind: character, name: Mogh}\n");
        link("0", "a");
        link("z.yaml", "a/mogh.yaml");
        link("b/a", "../a");
        link("a/b", "../b");
        write("lore/.store/kor.yaml", "- {id: kor, kind: character, name: Kor}\n");
        link("first", ".store");
        link("second", ".store");
        link("third.yaml", ".store/kor.yaml");

        assertThat(answer("check")).isEmpty();
        assertThat(answer("list", "-o", "ids")).isEqualTo("kor\nmogh\nworf\n");
        assertThat(answer("list", "-o", "flat", "--fields", "id")).doesNotContain("/0/", "third");
    }

    @Test
    void a_link_to_a_folder_above_is_a_loop() throws IOException {
        link("a/up", "..");
        link("self", ".");

        assertThat(answer("check")).contains("LORE/a/up:1:1: error: ", "LORE/self:1:1: error: ");
        assertThat(answer("list", "-o", "ids")).isEqualTo("worf\n");
    }

    @Test
    void a_diamond_of_links_costs_as_much_as_its_folders() throws IOException {
        for (int i = 0; i < 40; i++) {
            write("lore/.d/" + i + "/e.yaml", "- {id: n" + i + ", kind: event, name: N" + i + "}\n");
            Files.createSymbolicLink(lore.resolve(".d/" + i + "/left"), Path.of("../" + (i + 1)));
            Files.createSymbolicLink(lore.resolve(".d/" + i + "/right"), Path.of("../" + (i + 1)));
        }
        link("all", ".d/0");

        assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(answer("list", "events", "-o", "ids").lines()).hasSize(40));
    }

    @Test
    void the_lore_folder_itself_may_be_a_link_and_a_link_its_world() throws IOException {
        write("lore/worlds/one.yaml", "titles: [Captain]\n");
        write("lore/people.yaml", "- {id: worf, kind: character, name: Captain Worf}\n");
        link("world.yaml", "worlds/one.yaml");
        Files.createSymbolicLink(folder.resolve("link"), Path.of("lore"));
        lore = folder.resolve("link");

        assertThat(answer("check")).isEmpty();
        assertThat(answer("show", "worf", "-o", "ids")).isEqualTo("worf\n");
    }

    @Test
    void an_export_writes_through_no_link_out_of_its_folder() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site"));
        Files.createSymbolicLink(site.resolve("characters"), Path.of("../outside"));
        Files.createSymbolicLink(site.resolve("character"), Path.of("../outside"));
        Files.writeString(folder.resolve("victim"), "mine");
        Files.createSymbolicLink(site.resolve("index.md"), Path.of("../victim"));

        Cli cli = Cli.withLore(lore, List.of("export", "md", "--force", "--into", site.toString()));

        assertThat(cli.code()).isNotZero();
        assertThat(cli.err()).contains("is a link that leads out of");
        assertThat(folder.resolve("outside").toFile().list()).containsExactly("secret.yaml");
        assertThat(folder.resolve("victim")).hasContent("mine");
    }
}
