package khitomer.cli.option;

/** Thrown where the command line asks for something that cannot be. */
public final class Usage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Usage(String message) {
        super(message, null, false, false);
    }
}
