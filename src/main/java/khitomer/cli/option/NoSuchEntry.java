package khitomer.cli.option;

import java.util.List;
import khitomer.base.Sentence;
import khitomer.query.Answer;

/** Thrown where the one entry that a command is about does not exist. */
public final class NoSuchEntry extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchEntry(Answer answer) {
        super(message(answer), null, false, false);
    }

    static String message(Answer answer) {
        return "no entry is called '" + answer.typed() + "'" + question(answer.nearest());
    }

    private static String question(List<String> nearest) {
        return nearest.isEmpty() ? "" : "; did you mean " + Sentence.alternatives(nearest) + "?";
    }
}
