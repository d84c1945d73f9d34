package khitomer.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khitomer.cli.Main;
import khitomer.cli.run.CompletionRun;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;

/**
 * Runs what is run most while packaging, so that an archive of the loaded classes can be made at its end: {@code show}
 * trains pages of the built-in lore alone, {@code all} these and what else there is.
 */
final class TrainClassArchive {

    private static final List<String> SHOW = List.of("show khitomer", "show kitomer", "show jarod");
    private static final List<String> OTHERS = List.of(
            "--version",
            "show worf",
            "list characters",
            "timeline --from 2293 --to 2346",
            "missions --for ROM",
            "who khitomer-massacre",
            "links worf",
            "help",
            "list characters -o json",
            "search mycelial weapon",
            "timeline -o csv",
            "links worf -o flat",
            "list ships -o ids",
            "path worf, jmpok",
            "show worf -o yaml",
            "when turning-point --why",
            "date 229X~",
            "check",
            "complete-words zsh 2 khitomer show qon",
            "complete-words fish 1 khitomer ti",
            "complete-words zsh 3 khitomer list --where type=pl");
    private static final String NAMES = "worf\nqo'nos\n";
    private static final String LORE = """
            - id: worf
              kind: character
              name: "Worf, son of Mogh"
              born: 2340~
              died: 2405/..
              parents: [{who: mogh, source: book:page}]
              text: |
                Prose.
            - {id: mogh, kind: character, name: Mogh}
            """;

    private TrainClassArchive() {}

    /** Takes what to train, and an empty folder to work in: making one here would bring its classes along. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        RunContext surroundings = surroundings(folder);
        run(SHOW, surroundings);
        if (arguments[0].equals("all")) {
            run(OTHERS, surroundings);
            Main.run(surroundings, CompletionRun.COMMAND, "bash", "qon", "khitomer show qon", "");
            Main.run(surroundings, "show", "-");
            showOwnLore(folder, surroundings);
        }
    }

    private static void run(List<String> commands, RunContext surroundings) {
        commands.forEach(command -> Main.run(surroundings, command.split(" ")));
    }

    /**
     * Compiles a lore and what its times are, finds it compiled, and finds a file of it changed, where that matters or
     * not.
     */
    private static void showOwnLore(Path folder, RunContext surroundings) throws IOException {
        Path lore = Files.createDirectory(folder.resolve("lore"));
        Files.writeString(lore.resolve("world.yaml"), "sources: {book: {title: The Book}}\n");
        String another = "- {id: alexander, kind: character, name: Alexander, parents: [worf]}\n";
        for (String more : List.of("", "", "# changed\n", another)) {
            Files.writeString(lore.resolve("people.yaml"), LORE + more);
            Main.run(surroundings, "show", "worf", "--lore", lore.toString());
        }
    }

    private static RunContext surroundings(Path folder) {
        ReplayableStream nowhere = new ReplayableStream(OutputStream.nullOutputStream());
        return new RunContext(
                new ByteArrayInputStream(NAMES.getBytes(StandardCharsets.UTF_8)),
                nowhere,
                nowhere,
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
                Terminal.NONE);
    }
}
