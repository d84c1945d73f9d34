package khitomer.cli.option;

import java.util.List;

/** The commands of the program by their names, for code that must not know each of them. */
public interface Commands {

    /** All names, in the order in which help lists them. */
    List<String> names();

    /** A new command; throws for a name that is none of {@link #names()}. */
    Command command(String name);

    /** What a command does, in a line. */
    default String summary(String name) {
        return command(name).summary();
    }
}
