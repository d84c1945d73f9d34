package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.Cli;
import khitomer.render.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every byte of what the commands write, in every folder of {@code golden}.
 *
 * <p>{@code -Dgolden.write=true} writes the transcripts anew; the difference is then read like any other change.
 */
class GoldenTest {

    static Stream<Path> cases() throws IOException {
        return Transcript.folders("golden");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void what_is_written_stays_as_it_is(Path folder) throws IOException {
        String transcript = Transcript.of(folder);
        Path held = folder.resolve("transcript");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(held, transcript);
        }

        assertThat(transcript).isEqualTo(Files.readString(held));
    }

    @Test
    void every_subcommand_and_every_format_has_a_case() throws IOException {
        List<List<String>> commands = new ArrayList<>();
        for (Path folder : cases().toList()) {
            Files.readAllLines(folder.resolve("command")).forEach(line -> commands.add(Transcript.words(line)));
        }

        assertThat(commands.stream().map(words -> words.get(0))).containsAll(Cli.subcommands());
        assertThat(commands.stream().flatMap(List::stream))
                .containsAll(
                        Stream.of(OutputFormat.values()).map(OutputFormat::word).toList());
    }
}
