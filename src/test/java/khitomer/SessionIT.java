package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types at {@code khitomer shell} in a real terminal. */
class SessionIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String PROMPT = "khitomer>";

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException, InterruptedException {
        assumeThat(Shell.run("tmux -V").code()).isZero();
        tmux("new-session -d -x 100 -y 90 \"env -u KHITOMER_LORE HOME='" + folder + "' XDG_STATE_HOME='" + folder
                + "/state'" + " XDG_CACHE_HOME='" + TARGET + "/cache' PATH='" + TARGET
                + "':$PATH HISTFILE= PS1='\\$ ' bash --norc -i\"");
    }

    @AfterEach
    void close() throws IOException, InterruptedException {
        tmux("kill-server");
    }

    private String tmux(String command) throws IOException, InterruptedException {
        return Shell.run("tmux -S '" + folder + "/tmux' -f /dev/null " + command)
                .out();
    }

    private void type(String... keys) throws IOException, InterruptedException {
        for (String key : keys) {
            tmux("send-keys '" + key.replace("'", "'\\''") + "'");
        }
    }

    private String screen() throws IOException, InterruptedException {
        return tmux("capture-pane -p").stripTrailing();
    }

    /** Waits until the screen is as expected; gives it as it is then, or after half a minute. */
    private String screen(Predicate<String> expected) throws IOException, InterruptedException {
        for (int i = 0; i < 300 && !expected.test(screen()); i++) {
            Thread.sleep(100);
        }
        // Nothing more may come, and keys that are typed at once after an interrupt are lost.
        Thread.sleep(300);
        return screen();
    }

    private String screenWith(String text) throws IOException, InterruptedException {
        String screen = screen(shown -> shown.contains(text));
        assertThat(screen).contains(text);
        return screen;
    }

    private String start(String command) throws IOException, InterruptedException {
        type(command, "Enter");
        String screen = screen(shown -> shown.endsWith(PROMPT));
        assertThat(screen).endsWith(PROMPT);
        return screen;
    }

    private String answer(String line) throws IOException, InterruptedException {
        type("C-l", line, "Enter");
        return screen(shown -> shown.startsWith(PROMPT + " " + line + "\n") && shown.endsWith(PROMPT));
    }

    @Test
    void names_are_asked_for_as_they_are_spelled_and_what_a_page_links_to_by_number()
            throws IOException, InterruptedException {
        assertThat(start("khitomer shell --no-pager --color never"))
                .contains("Khitomer: ", " entries. TAB completes, 'help shell' explains, Ctrl-D leaves.");

        assertThat(answer("show Qo'noS -o ids")).isEqualTo("khitomer> show Qo'noS -o ids\nqonos\nkhitomer>");
        String page = answer("kaasin");
        assertThat(page).contains("Kaasin  character, kaasin\n", "\n\n1 Klingon  2 House of Mogh  3 ");
        assertThat(answer("2")).contains("House of Mogh  faction, house-of-mogh\n");
        type("Up", "Up");
        screenWith("khitomer> kaasin");
    }

    @Test
    void tab_completes_commands_and_names() throws IOException, InterruptedException {
        start("khitomer shell --color never");

        type("tim", "Tab");
        screenWith("khitomer> timeline");
        type("house of dur", "Tab");
        screenWith("khitomer> timeline house of duras");
        type("C-u", "show ja'rod", "Tab");
        assertThat(screenWith("khitomer> show jarod-"))
                .containsPattern("jarod-2346 +\\(Ja'rod, character\\)")
                .containsPattern("jarod-son-of-lursa +\\(Ja'rod, character\\)");
        type("C-c");
        assertThat(screen(shown -> shown.endsWith(PROMPT)))
                .doesNotContain("jarod-2346")
                .endsWith(PROMPT);
    }

    @Test
    void an_interrupt_drops_the_line_and_the_end_of_input_leaves_the_terminal_as_it_was()
            throws IOException, InterruptedException {
        start("stty -a > ~/before; khitomer shell");

        type("show worf");
        screenWith("khitomer> show worf");
        type("C-c");
        screen(shown -> shown.endsWith(PROMPT));
        type("C-d");
        screen(shown -> shown.endsWith("$"));
        type("echo left $?; stty -a > ~/after; cmp ~/before ~/after && echo same", "Enter");

        assertThat(screenWith("\nsame")).contains("left 0").doesNotContain("Worf");
    }

    @Test
    void an_interrupt_stops_a_command_but_not_the_session() throws IOException, InterruptedException {
        assertThat(Shell.run("mkfifo '" + folder + "/lock'; mkdir '" + folder + "/lore'; printf '%s\\n' "
                                + "'- {id: worf, kind: character, name: Worf}' > '" + folder + "/lore/a.yaml'")
                        .code())
                .isZero();
        start("khitomer shell --lore '" + folder + "/lore'");

        // A file that nobody reads from, so that writing to it has no end.
        type("export json --into '" + folder + "/lock' --force", "Enter");
        Thread.sleep(1500);
        type("C-c");
        screen(shown -> shown.endsWith(PROMPT));

        assertThat(answer("worf -o ids")).endsWith("\nworf\nkhitomer>");
    }

    @Test
    void a_pager_has_the_interrupt_for_itself() throws IOException, InterruptedException {
        assumeThat(Shell.run("less --version").code()).isZero();
        start("PAGER=less khitomer shell");

        type("show khitomer", "Enter");
        screenWith("\n:");
        type("C-c");
        Thread.sleep(500);
        type("G");
        screenWith("(END)");
        type("q");

        assertThat(screen(shown -> shown.endsWith(PROMPT))).endsWith(PROMPT);
    }

    @Test
    void lines_are_remembered_from_one_session_to_the_next() throws IOException, InterruptedException {
        start("khitomer shell");
        answer("show worf -o ids");
        answer(" show mogh -o ids");
        type("exit", "Enter");
        screen(shown -> shown.endsWith("$"));
        type("clear", "Enter");
        start("khitomer shell");

        type("Up");

        screenWith("khitomer> show worf -o ids");
        assertThat(Files.readAllLines(folder.resolve("state/khitomer/history"))).containsExactly("show worf -o ids");
    }

    @Test
    void lore_is_read_again_between_two_commands() throws IOException, InterruptedException {
        Path file = Files.writeString(
                Files.createDirectory(folder.resolve("lore")).resolve("a.yaml"),
                "- {id: worf, kind: character, name: Worf}\n");
        start("khitomer shell --color never --lore '" + folder + "/lore'");

        assertThat(answer("worf")).contains("\nWorf  character, worf\n");
        Files.writeString(file, "- {id: worf, kind: character, name: Worf of Martok}\n");
        assertThat(answer("worf")).contains("\nWorf of Martok  character, worf\n");
    }

    @Test
    void a_terminal_that_cannot_move_its_cursor_is_asked_plainly() throws IOException, InterruptedException {
        start("TERM=dumb khitomer shell --no-pager");

        type("show worf -o ids", "Enter");
        screenWith("\nworf\nkhitomer>");
        type("abc");
        screenWith("khitomer> abc");
        type("C-c");
        Thread.sleep(500);
        type("list --kind species -o ids", "Enter");
        assertThat(screen(shown -> shown.endsWith(PROMPT)))
                .doesNotContain("no command")
                .contains("klingon\n");
        type("C-d");
        assertThat(screen(shown -> shown.endsWith("$"))).endsWith("$");
    }

    @Test
    void a_session_that_was_suspended_goes_on_with_its_line() throws IOException, InterruptedException {
        start("khitomer shell");

        type("show worf -o");
        screenWith("khitomer> show worf -o");
        type("C-z");
        screen(shown -> shown.endsWith("$"));
        type("fg", "Enter");
        Thread.sleep(1000);
        type(" ids", "Enter");

        screenWith("\nworf\nkhitomer>");
    }

    @Test
    void other_commands_load_nothing_of_it() throws IOException, InterruptedException {
        Shell shell = Shell.run("'" + System.getProperty("java.home") + "/bin/java' -Xlog:class+load:file='" + folder
                + "/classes' -cp '" + TARGET + "/khitomer.jar' khitomer.cli.Main show khitomer");

        assertThat(shell.code()).isZero();
        assertThat(Files.readAllLines(folder.resolve("classes")))
                .hasSizeGreaterThan(500)
                .noneMatch(line -> line.contains("org.jline")
                        || line.contains("khitomer.terminal.prompt")
                        || line.contains("khitomer.cli.session"));
    }
}
