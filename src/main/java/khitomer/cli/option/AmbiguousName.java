package khitomer.cli.option;

import khitomer.query.Answer;

/** Thrown where the one entry that a command is about may be several. */
public final class AmbiguousName extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    AmbiguousName(Answer answer) {
        super(message(answer), null, false, false);
        this.answer = answer;
    }

    public static String message(Answer answer) {
        return "'" + answer.typed() + "' means " + answer.entries().size() + " entries";
    }

    public Answer answer() {
        return answer;
    }
}
