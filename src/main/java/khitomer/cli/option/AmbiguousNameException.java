package khitomer.cli.option;

import khitomer.query.NameMatch;

/** Thrown where the one entry that a command is about may be several. */
public final class AmbiguousNameException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient NameMatch answer;

    AmbiguousNameException(NameMatch answer) {
        super(message(answer), null, false, false);
        this.answer = answer;
    }

    public static String message(NameMatch answer) {
        return "'" + answer.typed() + "' means " + answer.entries().size() + " entries";
    }

    public NameMatch answer() {
        return answer;
    }
}
