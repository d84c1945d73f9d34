package khitomer.cli.option;

/** Thrown where the command line asks for something that cannot be. */
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message, null, false, false);
    }
}
