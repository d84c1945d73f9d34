package khitomer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.Cli;

/** What a terminal shows of runs of the program: each command, its output, its errors, its exit code. */
final class Transcript {

    private Transcript() {}

    /** Runs each line of commands, one a line, over the lore and with the input of a folder, where there are any. */
    static String of(Path folder) throws IOException {
        StringBuilder transcript = new StringBuilder();
        for (String command : Files.readAllLines(folder.resolve("command"))) {
            transcript.append(run(command, folder));
        }
        return transcript.toString();
    }

    private static String run(String command, Path folder) throws IOException {
        Path lore = folder.resolve("lore");
        Path input = folder.resolve("input");
        String typed = Files.exists(input) ? Files.readString(input) : "";
        Cli cli = Files.isDirectory(lore) ? Cli.withLore(lore, typed, words(command)) : Cli.run(words(command));
        StringBuilder text = new StringBuilder("$ khitomer ").append(command).append('\n');
        text.append(named(cli.out(), folder));
        named(cli.err(), folder)
                .lines()
                .forEach(line -> text.append("! ").append(line).append('\n'));
        return text.append("= ").append(cli.code()).append('\n').toString();
    }

    private static String named(String text, Path folder) {
        return text.replace(folder.toString() + "/", "");
    }

    /** The words of a command, as a shell would split them: at blanks, but not inside quotes. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean begun = false;
        char quote = 0;
        for (char letter : command.toCharArray()) {
            if (quote == 0 && (letter == '\'' || letter == '"')) {
                quote = letter;
                begun = true;
            } else if (letter == quote && quote != 0) {
                quote = 0;
            } else if (letter == ' ' && quote == 0) {
                if (begun || word.length() > 0) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(letter);
            }
        }
        if (begun || word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    /** The folders below one of the test resources, by name. */
    static Stream<Path> folders(String name) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources", name))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }
}
