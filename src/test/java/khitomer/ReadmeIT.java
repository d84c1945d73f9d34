package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs every console block of README.md with the built program, in a real shell. */
class ReadmeIT {

    private static final Path README = Path.of("README.md");

    @Test
    void the_console_blocks_show_what_the_commands_write() throws IOException, InterruptedException {
        String written = Files.readString(README);
        String run = withAnswers(written.lines().toList());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(README, run);
        }

        assertThat(run).isEqualTo(Files.readString(README));
    }

    /** The document with the answers in its console blocks as they are now. */
    private static String withAnswers(List<String> lines) throws IOException, InterruptedException {
        List<String> answered = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.equals("```console")) {
                inside = true;
                answered.add(line);
            } else if (line.equals("```") && inside) {
                inside = false;
                answered.add(line);
            } else if (inside && line.startsWith("$ ")) {
                answered.add(line);
                Shell.run(line.substring(2)).everything().lines().forEach(answered::add);
            } else if (!inside) {
                answered.add(line);
            }
        }
        return String.join("\n", answered) + "\n";
    }
}
