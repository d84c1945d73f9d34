package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.Cli;
import khitomer.model.RuleCode;
import khitomer.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the exact diagnostics of the smallest lore that shows each problem. */
class ProblemsTest {

    static Stream<Path> cases() throws IOException {
        return Transcript.folders("problems");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_problem_is_reported_where_it_stands(Path folder) throws IOException {
        String code = folder.getFileName().toString();
        boolean note = RuleCode.of(code).orElseThrow().severity() == Severity.NOTE;
        Cli cli = Cli.withLore(folder.resolve("lore"), note ? List.of("check", code) : List.of("check"));
        String found = cli.out().replace(folder + "/", "");
        Path expected = folder.resolve("expected");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(expected, found);
        }

        assertThat(found).isEqualTo(Files.readString(expected));
        assertThat(found).contains("[" + code + "]");
        assertThat(cli.code()).isEqualTo(note ? 0 : 1);
    }

    @Test
    void every_rule_has_a_case() throws IOException {
        assertThat(cases().map(folder -> folder.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(RuleCode.values()).map(RuleCode::code).toList());
    }
}
