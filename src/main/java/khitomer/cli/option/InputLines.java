package khitomer.cli.option;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import khitomer.terminal.RunContext;

/** Reads what {@code -} stands for. */
public final class InputLines {

    private InputLines() {}

    /** The lines of standard input that are not blank, without the blanks around them. */
    public static List<String> of(RunContext around) {
        BufferedReader in = new BufferedReader(new InputStreamReader(around.in(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException broken) {
            throw unreadable(broken);
        }
        return lines;
    }

    /** Says that standard input cannot be read. */
    public static UsageException unreadable(IOException broken) {
        return new UsageException("standard input cannot be read: " + broken.getMessage());
    }
}
