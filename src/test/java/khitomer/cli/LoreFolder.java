package khitomer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of lore that a test writes down in sight, and what the program says of it. */
record LoreFolder(Path path) {

    static LoreFolder of(Path path, String entries) throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("lore.yaml"), entries);
        return new LoreFolder(path);
    }

    Cli run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--no-cache");
        return Cli.withLore(path, all);
    }
}
