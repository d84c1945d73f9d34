package khitomer.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import khitomer.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    private static final Terminal SCREEN = new Terminal(true, true, 80, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TERM=xterm-kitty",
                "TERM=foot",
                "TERM=foot-extra",
                "VTE_VERSION=5000",
                "WT_SESSION=x",
                "TERM_PROGRAM=iTerm.app",
                "KONSOLE_VERSION=230400",
                "FORCE_HYPERLINK=1",
                "TMUX=x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.4",
                "TMUX=x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.5a"
            })
    void terminals_that_show_links_get_them(String environment) {
        assertThat(shown(environment).out())
                .contains("\u001b]8;id=khitomer1;https://memory-alpha.fandom.com/wiki/Mogh\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TERM=xterm",
                "TERM=dumb VTE_VERSION=7000",
                "TERM=linux WT_SESSION=x",
                "VTE_VERSION=4800",
                "VTE_VERSION=7000 XTERM_VERSION=390",
                "VTE_VERSION=7000 FORCE_HYPERLINK=0",
                "TERM_PROGRAM=Apple_Terminal",
                "TMUX=x TERM_PROGRAM=tmux TERM_PROGRAM_VERSION=3.3a VTE_VERSION=7000",
                "TERM=screen VTE_VERSION=7000"
            })
    void other_terminals_get_none(String environment) {
        assertThat(shown(environment).out()).startsWith("Mogh").doesNotContain("\u001b]");
    }

    @Test
    void in_a_pipe_neither_links_nor_wishes_of_the_environment_change_a_byte() {
        Map<String, String> wishes = Map.of("TERM", "xterm-kitty", "FORCE_HYPERLINK", "1", "KHITOMER_PLAIN", "1");

        assertThat(Cli.run("", wishes, Terminal.NONE, "show", "mogh")).isEqualTo(Cli.run("show", "mogh"));
    }

    @Test
    void whoever_always_listens_says_so_once() {
        Map<String, String> always = Map.of("TERM", "xterm-kitty", "KHITOMER_PLAIN", "1");

        assertThat(Cli.run("", always, SCREEN, "show", "mogh")).isEqualTo(Cli.run("show", "mogh", "--plain"));
        assertThat(Cli.run("", always, SCREEN, "list", "-o", "json")).isEqualTo(Cli.run("list", "-o", "json"));
    }

    @Test
    void a_pager_that_may_not_show_links_gets_none() {
        Map<String, String> pager = Map.of("TERM", "xterm-kitty", "PAGER", "more", "NO_COLOR", "1");

        assertThat(Cli.run("", pager, SCREEN, "show", "mogh").out()).contains("\u001b]8;");
        assertThat(Pager.prepared(
                        "more",
                        "\u001b]8;id=a;https://a\u001b\\A\u001b]8;;\u001b\\",
                        new RunContext(null, null, null, pager, SCREEN)))
                .isEqualTo("A");
    }

    private static Cli shown(String environment) {
        Map<String, String> variables = new HashMap<>(Map.of("TERM", "xterm", "NO_COLOR", "1"));
        for (String each : environment.split(" ")) {
            variables.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
        }
        return Cli.run("", variables, SCREEN, "show", "mogh");
    }
}
