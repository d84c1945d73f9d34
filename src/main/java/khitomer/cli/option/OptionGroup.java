package khitomer.cli.option;

import java.util.List;
import khitomer.cli.complete.Completer;
import khitomer.terminal.RunContext;
import picocli.CommandLine.Model.ArgSpec;

/** Options or parameters that several commands share. */
public interface OptionGroup {

    /** The options and parameters in the order in which help lists them. */
    List<ArgSpec> arguments();

    /** What may stand where one of them takes a value. */
    Completer values(ArgSpec argument);

    /** Tells the group where the run reads and writes, before it is asked anything. */
    default void begin(RunContext surroundings) {
        // What is typed may be understood only with the lore at hand.
    }
}
