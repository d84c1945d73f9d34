package khitomer.cli;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** Options or parameters that several commands share. */
interface OptionGroup {

    /** The options and parameters in the order in which help lists them. */
    List<ArgSpec> arguments();

    /** Tells the group where the run reads and writes, before it is asked anything. */
    void begin(Surroundings surroundings);
}
