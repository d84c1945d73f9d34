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

    /** The document with the answers in its console blocks as they are now; what cannot be run here stays as it is. */
    private static String withAnswers(List<String> lines) throws IOException, InterruptedException {
        List<String> answered = new ArrayList<>();
        boolean inside = false;
        boolean keeps = true;
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (inside && line.startsWith("$ ")) {
                answered.add(line);
                StringBuilder command = new StringBuilder(line.substring(2));
                for (; lines.get(at + 1).startsWith("> "); at++) {
                    answered.add(lines.get(at + 1));
                    command.append('\n').append(lines.get(at + 1).substring(2));
                }
                keeps = !canRun(command.toString());
                if (!keeps) {
                    Shell.run(command.toString()).everything().lines().forEach(answered::add);
                }
            } else if (line.startsWith("```")) {
                inside = line.equals("```console");
                keeps = true;
                answered.add(line);
            } else if (!inside || keeps) {
                answered.add(line);
            }
        }
        return String.join("\n", answered) + "\n";
    }

    /** Whether the programs that not every machine has are there, as far as a command names them. */
    private static boolean canRun(String command) throws IOException, InterruptedException {
        for (String program : List.of("sqlite3", "jq", "fzf", "dot")) {
            if ((" " + command).contains(" " + program + " ")
                    && Shell.run("command -v " + program).code() != 0) {
                return false;
            }
        }
        return true;
    }
}
