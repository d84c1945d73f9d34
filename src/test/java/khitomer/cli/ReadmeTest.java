package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.ExitCode;
import khitomer.model.RuleCode;
import khitomer.render.OutputFormat;
import org.junit.jupiter.api.Test;

/** Compares the tables of README.md with the code. */
class ReadmeTest {

    private static List<String> tables() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("|"))
                .toList();
    }

    @Test
    void every_rule_is_listed_in_order() throws IOException {
        assertThat(tables())
                .containsSubsequence(Stream.of(RuleCode.values())
                        .map(rule -> "| `%s` | %s | %s |"
                                .formatted(rule.code(), EnumWords.word(rule.severity()), rule.summary()))
                        .toList());
    }

    @Test
    void every_exit_code_is_listed_in_order() throws IOException {
        assertThat(tables())
                .containsSubsequence(Arrays.stream(ExitCode.values())
                        .map(code -> "| %d | %s |".formatted(code.code(), code.meaning()))
                        .toList());
    }

    @Test
    void every_command_and_its_question_is_listed_in_order() throws IOException {
        List<String> rows = tables().stream()
                .filter(row -> row.startsWith("| `") && row.contains("?"))
                .toList();

        assertThat(rows.stream().map(row -> row.substring(3).split("[ `]")[0]))
                .containsExactlyElementsOf(new CommandTable().names());
        new CommandTable().names().forEach(name -> {
            String question =
                    new CommandTable().command(name).spec().usageMessage().header()[0];
            assertThat(rows)
                    .anyMatch(row -> row.equalsIgnoreCase(
                            row.split("\\|")[0] + "|" + row.split("\\|")[1] + "| " + question + " |"));
        });
    }

    @Test
    void every_format_is_named() throws IOException {
        String text = Files.readString(Path.of("README.md"));

        assertThat(Stream.of(OutputFormat.values()).map(format -> "`" + format.word() + "`"))
                .allMatch(text::contains);
    }
}
