package khitomer.cli;

/** Thrown where an answer cannot be written; says why, and where it should have gone. */
final class WriteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WriteFailure(String message) {
        super(message);
    }
}
