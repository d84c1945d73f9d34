package khitomer.cli;

/** Thrown where the command line asks for something that cannot be. */
final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Usage(String message) {
        super(message, null, false, false);
    }
}
