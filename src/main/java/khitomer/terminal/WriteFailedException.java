package khitomer.terminal;

/** Thrown if output cannot be written; the message says why, and where it should have gone. */
public final class WriteFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WriteFailedException(String message) {
        super(message);
    }
}
