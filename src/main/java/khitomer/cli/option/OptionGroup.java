package khitomer.cli.option;

import java.util.List;
import khitomer.terminal.RunContext;

/** Options and parameters that several commands share. */
public interface OptionGroup {

    /** The options and parameters in the order in which help lists them. */
    List<Option<?>> options();

    /** Gives the group the context of the run, before it is asked anything. */
    default void begin(RunContext context) {
        // What is typed may be understood only with the lore at hand.
    }
}
