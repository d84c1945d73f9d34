package khitomer.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.cli.Cli;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What begins with a hyphen on a command line: options, names and dates. */
class OptionReaderTest {

    @TempDir
    private Path lore;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(lore.resolve("rome.yaml"), """
                - {id: caesar, kind: character, name: Caesar, born: -0100-07-12}
                - {id: gracchi, kind: event, name: The Gracchi, date: -0133}
                - {id: ides, kind: event, name: Ides of March, date: -0043-03-15}
                - {id: later, kind: event, name: Later, date: 0014}
                - {kind: character, name: "-Daq"}
                - {kind: character, name: "-oy"}
                """);
    }

    private Cli run(String line) {
        List<String> words = Arrays.stream(line.split(" "))
                .map(word -> word.replace("''", ""))
                .toList();
        return Cli.withLore(lore, words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            show --foo|there is no option '--foo'; for a name write '-- --foo'
            show --foo=bar caesar|there is no option '--foo'; for a name write '-- --foo=bar'
            show -Daq|there is no option '-Daq'; for a name write '-- -Daq'
            show -oy|-o takes no 'y'; for a name write '-- -oy'
            show caesar -ojsn|-o takes no 'jsn'; did you mean 'json'?
            show -output json|-o takes no 'utput'; did you mean '--output'?
            show -0x caesar|there is no option '-x' in '-0x'; for a name write '-- -0x'
            show -x|there is no option '-x'; for a name write '-- -x'
            show --ouput json|there is no option '--ouput'; did you mean '--output'?
            search -foo|there is no option '-foo'; for a text write '-- -foo'
            date --foo|there is no option '--foo'; for a text write '-- --foo'
            list --kidn event|there is no option '--kidn'; did you mean '--kind'?
            stats -Daq|there is no option '-Daq'
            check --sicne x|there is no option '--sicne'; did you mean '--since'?
            list --plain=yes|option --plain takes no value
            list -o json -o csv|option --output was given twice
            timeline --from 1 --from 2|option --from was given twice
            list -0 -0|option -0 was given twice
            list -o|missing FORMAT behind --output
            list --at -o ids|missing NAME behind --at
            show|missing NAME
            stats -- --foo|'--foo' is one word too many
            stats -0050|'-0050' is one word too many
            list --width -0050|a width is a number of columns, at least 1
            list --width -0050x|--width takes a number, not '-0050x'
            links caesar --depth -1|--depth takes a number from 1 up
            """)
    void the_message_names_what_is_wrong_and_what_to_write(String line, String message) {
        Cli cli = run(line);

        assertThat(cli)
                .isEqualTo(new Cli(
                        2, "", "khitomer: " + message + "\nTry 'khitomer " + line.split(" ")[0] + " --help'.\n"));
    }

    static Stream<String> commands() {
        return Cli.subcommands().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void every_command_names_an_option_that_it_lacks(String command) {
        Cli cli = run(command + " --nonsense");

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).startsWith("khitomer: there is no option '--nonsense'");
    }

    @Test
    void a_name_that_begins_with_a_hyphen_is_found_where_the_message_says() {
        assertThat(run("show -o ids -- -Daq")).isEqualTo(new Cli(0, "daq\n", ""));
        assertThat(run("show -o ids -- -oy")).isEqualTo(new Cli(0, "oy\n", ""));
        assertThat(run("links -Daq").err()).contains("'-- -Daq'");
    }

    @Test
    void help_is_shown_whatever_else_is_wrong() {
        assertThat(run("show --foo --help").code()).isZero();
        assertThat(run("show --foo -- --help").code()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            timeline --from=-0050 -o ids|ides later
            timeline --from -0050 -o ids|ides later
            timeline --from -0050 --to -0001 -o ids|ides
            timeline --to=-0120 -o ids|gracchi
            list events --to -0120 -o ids|gracchi
            list events --from=-0050 --to=-0001 -0 -o ids|ides.
            age caesar --at -0044-03 -o csv --no-header|caesar,Caesar,55,55,55
            age caesar --at=-0050 -o csv --no-header|caesar,Caesar,49 or 50,49,50
            """)
    void a_date_before_the_year_0_is_never_an_option(String line, String answer) {
        Cli cli = run(line);

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out().strip().replace("\r", "").replace('\n', ' ').replace('\0', '.'))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0427", "-0044/0014", "-0044-03-15", "-0044~", "-0200/-0100", "-005X"})
    void a_date_means_the_same_with_and_without_the_end_of_options(String date) {
        Cli explained = run("date " + date);

        assertThat(explained).isEqualTo(run("date -- " + date));
        assertThat(explained)
                .isEqualTo(Cli.run(date + "\n", Map.of("KHITOMER_LORE", lore.toString()), Terminal.NONE, "date", "-"));
        assertThat(explained.out()).contains(date);
        assertThat(run("date " + date + " -o json").code()).isZero();
    }

    @Test
    void a_year_of_too_few_digits_is_answered_by_the_right_one() {
        assertThat(run("date -44").err()).contains("write '-0044'");
        assertThat(run("date -044").err()).contains("write '-0044'");
    }

    @Test
    void sessions_read_such_dates_as_well() {
        Cli cli = Cli.run(
                "date -0427\nage caesar --at -0044-03\n",
                Map.of("KHITOMER_LORE", lore.toString()),
                Terminal.NONE,
                "shell");

        assertThat(cli.err()).isEmpty();
        assertThat(cli.out()).contains("-0427-12-31", "55");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            list --from ''~--from takes DATE, not ''
            list --from=~--from takes DATE, not ''
            list --at ''~--at takes NAME, not ''
            list --involving ''~--involving takes NAME, not ''
            list --kind ''~--kind takes KIND, not ''
            list --tag ''~--tag takes TAG, not ''
            list -o ''~--output takes FORMAT, not ''
            age caesar --at ''~--at takes EVENT|DATE, not ''
            missions --for ''~--for takes WHO, not ''
            export json --into ''~--into takes PATH, not ''
            check --since ''~--since takes REV, not ''
            """)
    void an_option_with_an_empty_value_is_refused_by_name(String line, String message) {
        Cli cli = run(line);

        assertThat(cli.code()).isEqualTo(2);
        assertThat(cli.err()).startsWith("khitomer: " + message + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"list --lore ''", "list --lore=", "check --lore ''", "shell --lore ''", "export json --lore ''"})
    void an_empty_folder_is_no_folder_and_never_the_one_where_one_stands(String line) {
        assertThat(run(line)).isEqualTo(new Cli(3, "", "khitomer: there is no lore folder ''\n"));
    }

    @Test
    void an_environment_variable_may_have_empty_parts() {
        for (String folders : List.of(lore.toString(), ":" + lore + "::", lore + ":")) {
            assertThat(Cli.run("", Map.of("KHITOMER_LORE", folders), Terminal.NONE, "list", "-o", "ids")
                            .out())
                    .contains("caesar\n");
        }
        assertThat(Cli.run("", Map.of("KHITOMER_LORE", ":"), Terminal.NONE, "list", "-o", "ids")
                        .out())
                .contains("khitomer\n");
    }
}
