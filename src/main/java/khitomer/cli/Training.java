package khitomer.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Runs what is run most while packaging, so that an archive of the loaded classes can be made at its end. */
final class Training {

    private static final List<String> COMMANDS = List.of("help", "show khitomer", "show kitomer", "show jarod",
            "list characters -o json", "search mycelial weapon", "timeline --from 2293 --to 2346 -o csv",
            "missions --for ROM", "who khitomer-massacre", "links worf -o flat", "path worf, jmpok",
            "list ships -o ids", "show worf -o yaml", "date 229X~", "check");

    private Training() {
    }

    public static void main(String[] arguments) {
        Replayable nowhere = new Replayable(OutputStream.nullOutputStream());
        Surroundings surroundings = new Surroundings(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), Terminal.NONE);
        COMMANDS.forEach(command -> new Run(surroundings).of(command.split(" ")));
    }
}
