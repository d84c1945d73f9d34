package khitomer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs what is run most while packaging, so that an archive of the loaded classes can be made at its end. */
final class Training {

    private static final List<String> LOOK_UPS = List.of("show khitomer", "show kitomer", "show jarod", "list characters",
            "timeline --from 2293 --to 2346", "missions --for ROM", "who khitomer-massacre", "links worf");
    private static final List<String> OTHERS = List.of("help", "list characters -o json", "search mycelial weapon",
            "timeline -o csv", "links worf -o flat", "list ships -o ids", "path worf, jmpok", "show worf -o yaml",
            "when turning-point --why", "date 229X~", "check");
    /** From this Java on all classes of an archive are linked at each start, wanted or not: so only the look-ups' are. */
    private static final int LINKS_ALL = 24;
    private static final String LORE = """
            - id: worf
              kind: character
              name: "Worf, son of Mogh"
              born: 2340~
              parents: [{who: mogh, source: book:page}]
              text: |
                Prose.
            - {id: mogh, kind: character, name: Mogh}
            """;

    private Training() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("khitomer");
        try {
            Surroundings surroundings = surroundings(folder);
            LOOK_UPS.forEach(command -> new Run(surroundings).of(command.split(" ")));
            if (Runtime.version().feature() < LINKS_ALL) {
                OTHERS.forEach(command -> new Run(surroundings).of(command.split(" ")));
            }
            Path lore = Files.createDirectory(folder.resolve("lore"));
            Files.writeString(lore.resolve("world.yaml"), "sources: {book: {title: The Book}}\n");
            for (String more : List.of("", "# changed\n", "- {id: alexander, kind: character, name: Alexander}\n")) {
                Files.writeString(lore.resolve("people.yaml"), LORE + more);
                new Run(surroundings).of("show", "worf", "--lore", lore.toString());
            }
        } finally {
            delete(folder);
        }
    }

    private static Surroundings surroundings(Path folder) {
        Replayable nowhere = new Replayable(OutputStream.nullOutputStream());
        return new Surroundings(InputStream.nullInputStream(), nowhere, nowhere,
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()), Terminal.NONE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
