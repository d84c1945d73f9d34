package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.command.CommandTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that help opens with, over the lore that is packed into the program. */
class HelpExamplesTest {

    static Stream<String> examples() {
        return new CommandTable()
                .names().stream()
                        .map(name -> new CommandTable().command(name))
                        .flatMap(subcommand ->
                                Arrays.stream(subcommand.spec().usageMessage().header()))
                        .map(String::strip)
                        .filter(line -> line.startsWith("khitomer "))
                        .map(line -> line.substring("khitomer ".length()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_answers(String example) {
        String first = example.split(" \\| ")[0];

        Cli cli = Cli.run(List.of(first.split(" ")));

        boolean wrongOnPurpose = first.startsWith("check --assume");
        assertThat(cli.code()).as(cli.err()).isEqualTo(wrongOnPurpose ? 1 : 0);
        assertThat(cli.out().isEmpty())
                .isEqualTo(first.startsWith("check") && !wrongOnPurpose || first.startsWith("shell"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subcommands")
    void help_opens_with_three_examples(String name) {
        String[] header = new CommandTable().command(name).spec().usageMessage().header();

        assertThat(Arrays.stream(header).filter(line -> line.startsWith("  "))).hasSize(3);
        assertThat(Cli.run(name, "--help").out()).startsWith(header[0] + "\n\n" + header[2].replace("%%", "%") + "\n");
    }

    static Stream<String> subcommands() {
        return new CommandTable().names().stream();
    }
}
