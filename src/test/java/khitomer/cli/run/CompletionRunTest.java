package khitomer.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.Cli;
import khitomer.cli.command.CommandTable;
import khitomer.cli.complete.CompletionShell;
import khitomer.cli.option.Command;
import khitomer.model.RuleCode;
import khitomer.render.OutputFormat;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.ArgSpec;

/** What is offered while a command line is being typed, before any shell shows it. */
class CompletionRunTest {

    @TempDir
    private Path folder;

    /** What is told of a line, the last word of which is being typed. */
    private Cli asked(String shell, String... words) {
        List<String> arguments =
                new ArrayList<>(List.of("complete-words", shell, Integer.toString(words.length), "khitomer"));
        arguments.addAll(List.of(words));
        return Cli.run(
                "",
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString(), "HOME", folder.toString()),
                Terminal.NONE,
                arguments.toArray(String[]::new));
    }

    private List<String> lines(String... words) {
        Cli cli = asked("zsh", words);
        assertThat(cli.err()).isEmpty();
        assertThat(cli.code()).isZero();
        return cli.out().lines().skip(1).toList();
    }

    private List<String> offered(String... words) {
        return lines(words).stream().map(line -> line.split("\t")[0]).toList();
    }

    private static List<String> bash(String replaced, String before) {
        return Cli.run("complete-words", "bash", replaced, before, "")
                .out()
                .lines()
                .toList();
    }

    private String lore(String entries) throws IOException {
        Path lore = Files.createDirectories(folder.resolve("own lore"));
        Files.writeString(lore.resolve("people.yaml"), entries);
        return lore.toString();
    }

    static Stream<String> subcommands() {
        return new CommandTable().names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subcommands")
    void somebody_says_what_may_stand_wherever_a_value_is_taken(String name) {
        Command subcommand = new CommandTable().command(name);

        List<ArgSpec> arguments = subcommand.spec().args().stream()
                .filter(each -> each.arity().max() > 0)
                .toList();

        arguments.forEach(argument -> assertThatCode(
                        () -> assertThat(subcommand.completer(argument)).isNotNull())
                .as("%s of %s", argument.paramLabel(), name)
                .doesNotThrowAnyException());
    }

    @Test
    void commands_are_offered_with_their_questions() {
        assertThat(lines("s"))
                .containsExactly(
                        "show\tWhat is this?",
                        "search\tWhere is it spoken of?",
                        "stats\tWhat does this lore consist of?",
                        "shell\tCan I ask one thing after another?");
        assertThat(offered("")).isEqualTo(new CommandTable().names());
    }

    @Test
    void options_are_offered_but_once_with_what_they_say() {
        assertThat(lines("list", "--w"))
                .containsExactly(
                        "--width\tFit text to this width instead of the terminal's.",
                        "--where\tOnly entries with this value in this field.");
        assertThat(offered("list", "--width", "80", "--where", "type=hall", "--w"))
                .containsExactly("--where");
        assertThat(offered("list", "--output", "json", "-"))
                .contains("--lore", "--help", "-0")
                .doesNotContain("--output");
        assertThat(offered("-")).containsExactly("--help", "--version", "--debug");
    }

    @Test
    void values_of_options_are_offered_however_they_are_joined() {
        List<String> formats = Stream.of(OutputFormat.values())
                .filter(each -> !each.needsFindings())
                .map(OutputFormat::word)
                .toList();

        assertThat(offered("list", "-o", "")).isEqualTo(formats);
        assertThat(offered("check", "-o", "s")).containsExactly("sarif");
        assertThat(offered("list", "--output=js")).containsExactly("--output=json", "--output=jsonl");
        assertThat(offered("list", "-ojs")).containsExactly("-ojson", "-ojsonl");
        assertThat(offered("list", "--color", "")).containsExactly("auto", "always", "never");
        assertThat(offered("timeline", "--by", "")).containsExactly("year", "decade", "century");
        assertThat(offered("timeline", "--clock", "p")).containsExactly("production");
        assertThat(offered("missions", "--for", "r")).containsExactly("ROM");
        assertThat(offered("list", "--canon", "s")).containsExactly("screen");
        assertThat(offered("list", "--kind", "event,char")).containsExactly("event,character");
        assertThat(offered("list", "--tag", "five")).containsExactly("five-players");
        assertThat(offered("list", "--width", "")).isEmpty();
    }

    @Test
    void words_of_commands_are_offered() {
        assertThat(offered("list", "cha")).containsExactly("characters");
        assertThat(offered("kinds", "cha")).containsExactly("character");
        assertThat(offered("export", "m")).containsExactly("mermaid", "md");
        assertThat(offered("completion", "")).containsExactly("bash", "zsh", "fish");
        assertThat(offered("check", ""))
                .isEqualTo(Stream.of(RuleCode.values()).map(RuleCode::code).toList());
        assertThat(offered("check", "orphan", "orp")).isEmpty();
        assertThat(lines("help", "exit")).containsExactly("exit-codes\t");
        assertThat(lines("help", "time011"))
                .containsExactly("TIME011\tSomebody takes part in something before or after their time.");
    }

    @Test
    void fields_and_their_values_are_offered() {
        assertThat(asked("zsh", "list", "--where", "moth").out()).isEqualTo("part\t\nmother=\tcharacter\n");
        assertThat(offered("list", "--where", "mother=lurs")).containsExactly("mother=lursa");
        assertThat(offered("list", "--where", "type=pla")).containsExactly("type=planet");
        assertThat(offered("list", "--where", "kind=pla")).containsExactly("kind=place");
        assertThat(lines("list", "--where", "summ")).containsExactly("summary=\tany kind");
    }

    @Test
    void names_are_found_as_everywhere_and_offered_as_ids() {
        assertThat(lines("show", "Ja'rod"))
                .containsExactly(
                        "jarod-2346\tJa'rod, character",
                        "jarod-heads-duras\tJa'rod claims the House of Duras, event",
                        "jarod-son-of-lursa\tJa'rod, character");
        assertThat(offered("show", "QO’NOS S")).containsExactly("qonos-sector");
        assertThat(lines("show", "kdf")).containsExactly("klingon-defense-force\tKlingon Defense Force (KDF), faction");
        assertThat(offered("list", "--member-of", "House of Du")).containsExactly("house-of-duras");
        assertThat(offered("age", "--at", "khitomer-mass")).containsExactly("khitomer-massacre");
        assertThat(offered("export", "dot", "general moj")).containsExactly("mojog");
    }

    @Test
    void one_of_several_goes_on_from_what_was_typed() {
        assertThat(asked("zsh", "show", "qon").out()).isEqualTo("""
                whole\t
                qonos-one\tKronos One (Qo'noS One), ship
                qonos\tQo'noS, place
                qonos-sector\tQo'noS Sector, place
                """);
    }

    @Test
    void words_of_one_name_go_on_from_each_other() {
        assertThat(offered("show", "house", "of", "du")).containsExactly("duras");
        assertThat(offered("show", "house", "of", "-o", "ids", "du")).containsExactly("duras");
        assertThat(offered("show", "u.s.s.", "enterprise")).contains("enterprise-a");
        assertThat(offered("show", "worf", "kahle")).isEmpty();
    }

    @Test
    void behind_a_comma_another_name_begins() {
        assertThat(offered("show", "worf,", "kahles")).containsExactly("kahless-clone-emperor", "kahlest");
        assertThat(offered("show", "worf,kahlest")).containsExactly("worf,kahlest");
        assertThat(offered("path", "worf", "jmpok-t")).containsExactly("jmpok-takes-power");
    }

    @Test
    void the_lore_of_the_line_is_looked_in_wherever_it_is_named() throws IOException {
        String lore = lore("- {id: kaylee, kind: character, name: Kaylee}\n");

        assertThat(lines("show", "--lore", lore, "k")).containsExactly("kaylee\tKaylee, character");
        assertThat(lines("show", "--lore=" + lore, "--no-cache", "k")).containsExactly("kaylee\tKaylee, character");
        assertThat(lines("show", "--lore", "~/own lore", "k")).containsExactly("kaylee\tKaylee, character");
        assertThat(Cli.run(
                        "",
                        Map.of("KHITOMER_LORE", lore),
                        Terminal.NONE,
                        "complete-words",
                        "fish",
                        "2",
                        "khitomer",
                        "show",
                        "k"))
                .isEqualTo(new Cli(0, "whole\t\nkaylee\tKaylee, character\n", ""));
        assertThat(Cli.run("complete-words", "bash", "k", "khitomer show k", " --lore '" + lore + "' | wc"))
                .isEqualTo(new Cli(0, "whole\t\nkaylee\tKaylee, character\n", ""));
    }

    @Test
    void a_lore_with_mistakes_or_without_anything_is_no_reason_to_speak() throws IOException {
        String lore = lore("- {id: kaylee, kind: character, name: Kaylee, nonsense: 1}\n- {kind: [\n");

        assertThat(asked("zsh", "show", "--lore", lore, "k").err()).isEmpty();
        assertThat(offered("show", "--lore", folder + "/nowhere", "k")).isEmpty();
        assertThat(offered("show", "--lore", folder + "/nowhere", "--no-p")).containsExactly("--no-pager");
        assertThat(offered("show", "--lore", folder + "/nowhere", "-o", "id")).containsExactly("ids");
        assertThat(Cli.run("complete-words")).isEqualTo(new Cli(0, "", ""));
        assertThat(Cli.run("complete-words", "zsh", "7", "khitomer")).isEqualTo(new Cli(0, "", ""));
    }

    @Test
    void nothing_in_names_reaches_the_line_but_letters_digits_and_hyphens() throws IOException {
        String lore = lore("""
                - {kind: character, name: "k $(touch x) `y` \\\\ \\"z\\" 'q'"}
                - {kind: character, name: "k\\e[31mred\\a\\tx"}
                - {kind: character, name: "k \u05d0\u05d1\u202e"}
                - {kind: character, id: "k;rm", name: K}
                """);

        for (String shell : List.of("zsh", "fish")) {
            List<String> lines = asked(shell, "show", "--lore", lore, "k")
                    .out()
                    .lines()
                    .skip(1)
                    .toList();
            assertThat(lines)
                    .hasSize(4)
                    .allMatch(line -> line.matches("[\\p{L}\\p{N}-]+\t\\P{Cntrl}+"))
                    .noneMatch(line -> line.contains("\u202e"));
        }
    }

    @Test
    void where_there_are_too_many_the_next_letters_are_offered() throws IOException {
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            entries.append("- {kind: character, name: Crew ")
                    .append(i % 2 == 0 ? "alpha" : "beta")
                    .append(' ')
                    .append(i)
                    .append("}\n");
        }
        String lore = lore(entries.toString());

        for (int compiled = 0; compiled < 2; compiled++) {
            assertThat(asked("zsh", "show", "--lore", lore, "").out()).isEqualTo("part\t\ncrewa\t\ncrewb\t\n");
            assertThat(offered("show", "--lore", lore, "--no-cache", "Crew")).containsExactly("crewa", "crewb");
            assertThat(offered("show", "--lore", lore, "crew", "")).containsExactly("a", "b");
            assertThat(offered("show", "--lore", lore, "crewa")).hasSize(300).contains("crew-alpha-10");
        }
    }

    @Test
    void bash_is_told_what_stands_behind_the_part_of_a_word_that_it_keeps() {
        assertThat(bash("qo", "khitomer show qo")).contains("qonos\tQo'noS, place");
        assertThat(bash("rod2", "khitomer show Ja'rod2")).containsExactly("whole\t", "rod-2346\tJa'rod, character");
        assertThat(bash("rod-2", "khitomer show \"rod-2")).containsExactly("whole\t");
        assertThat(bash("Ja'rod2", "khitomer show \"Ja'rod2"))
                .containsExactly("whole\t", "jarod-2346\tJa'rod, character");
        assertThat(bash("Ja\\'rod2", "khitomer show Ja\\'rod2"))
                .containsExactly("whole\t", "jarod-2346\tJa'rod, character");
        assertThat(bash("pla", "khitomer list --where type=pla")).containsExactly("whole\ttype=", "planet\t");
        assertThat(bash("al", "khitomer list --color=al")).containsExactly("whole\t--color=", "always\t");
    }

    @Test
    void namesakes_are_told_apart_by_their_ids() throws IOException {
        String lore = lore("""
                - {id: a, kind: character, name: "Zed; touch x #", aliases: [zed]}
                - {id: b, kind: character, name: "Zed; touch x #", aliases: [zed]}
                """);

        assertThat(Cli.run("complete-words", "bash", "ze", "khitomer show --lore '" + lore + "' ze", "")
                        .out())
                .isEqualTo("""
                choose\t
                a\tZed; touch x #, character
                b\tZed; touch x #, character
                """);
        assertThat(offered("list", "--lore", lore, "--where", "name=ze")).containsExactly("name=zed");
    }

    @Test
    void a_name_that_a_shell_would_mind_goes_on_up_to_the_first_sign_that_acts() throws IOException {
        String lore = lore("- {kind: character, name: 'Mary (the Elder) of York'}\n");

        for (String shell : List.of("zsh", "fish")) {
            assertThat(Cli.run(
                                    "complete-words",
                                    shell,
                                    "5",
                                    "khitomer",
                                    "list",
                                    "--lore",
                                    lore,
                                    "--where",
                                    "name=mary (the e")
                            .out())
                    .isEqualTo("part\tname=\nname=mary (the elder\tMary (the Elder) of York, character\n");
        }
    }

    @Test
    void where_fish_replaces_nothing_what_was_typed_goes_on() throws IOException {
        String lore = lore("- {id: m, kind: character, name: 'Mary (the Elder) of York'}\n");

        assertThat(Cli.run("complete-words", "fish", "4", "khitomer", "show", "--lore", lore, "Mary (the E")
                        .out())
                .isEqualTo("part\t\nMary (the Elder\tMary (the Elder) of York, character\n");
    }

    @Test
    void words_of_names_with_signs_go_on_from_each_other() {
        assertThat(bash("hou", "khitomer show season twenty: hou"))
                .containsExactly("whole\t", "house\tSeason Twenty: House Divided, release");
        assertThat(bash("div", "khitomer show season twenty: house div"))
                .containsExactly("whole\t", "divided\tSeason Twenty: House Divided, release");
        assertThat(bash("hou", "khitomer show season twenty:hou"))
                .containsExactly("whole\t", "house\tSeason Twenty: House Divided, release");
        assertThat(offered("show", "worf,", "season", "twenty:", "hou")).containsExactly("house");
        assertThat(offered("list", "--at", "worf,kahl")).isEmpty();
    }

    @Test
    void what_is_sent_elsewhere_is_no_word_of_the_command() {
        assertThat(bash("fi", "khitomer show worf > fi")).containsExactly("files\t");
        assertThat(bash("fi", "khitomer show worf 2>fi")).containsExactly("files\t");
        assertThat(bash("du", "khitomer show house 2> log of du"))
                .containsExactly("whole\t", "duras\tHouse of Duras, faction");
    }

    @Test
    void fish_is_offered_only_what_it_finds_what_was_typed_in() {
        assertThat(asked("fish", "show", "QO’NOSS").out()).isEqualTo("whole\t\nQO’NOSSector\tQo'noS Sector, place\n");
        assertThat(asked("fish", "show", "kdf").out()).startsWith("whole\t\nklingon-defense-force\t");
    }

    @Test
    void files_and_folders_are_left_to_the_shell() {
        assertThat(asked("fish", "show", "--lore", "x").out()).isEqualTo("folders\t\n");
        assertThat(asked("zsh", "show", "--lore=x").out()).isEqualTo("folders\t--lore=\n");
        assertThat(asked("zsh", "export", "csv", "--into", "").out()).isEqualTo("files\t\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shells")
    void the_script_is_the_same_wherever_it_is_made(String shell) {
        Cli script = Cli.run("completion", shell);

        assertThat(script.out())
                .contains("khitomer complete-words " + shell)
                .doesNotContain("/target", "/home", "/tmp");
        assertThat(Cli.run("completion", shell)).isEqualTo(script);
    }

    static Stream<String> shells() {
        return Stream.of(CompletionShell.values()).map(EnumWords::word);
    }

    @Test
    void it_is_no_command_that_help_lists() {
        assertThat(Cli.run("--help").out() + Cli.run("help").out()).doesNotContain("complete-words");
    }
}
