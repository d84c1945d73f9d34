package khitomer.cli.complete;

import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What completion needs of a command: its declaration, and the completer of each argument. */
public interface Completable {

    CommandSpec spec();

    /** Completes the values of an option or parameter of {@link #spec()}. */
    Completer completer(ArgSpec argument);
}
