package khitomer.loading;

/** Thrown if git cannot be run, or does not know a revision; the message is complete. */
public final class UnreadableRevisionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableRevisionException(String message) {
        super(message, null, false, false);
    }
}
