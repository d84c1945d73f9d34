package khitomer.cli.option;

import java.util.List;
import khitomer.base.Phrases;
import khitomer.query.NameMatch;

/** Thrown where the one entry that a command is about does not exist. */
public final class NoSuchEntryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchEntryException(NameMatch answer) {
        super(message(answer), null, false, false);
    }

    static String message(NameMatch answer) {
        return "no entry is called '" + answer.typed() + "'" + question(answer.nearest());
    }

    private static String question(List<String> nearest) {
        return nearest.isEmpty() ? "" : "; did you mean " + Phrases.alternatives(nearest) + "?";
    }
}
