package khitomer.base;

/** Thrown if a compiled file is damaged. It must be compiled again, and nothing that was read from it can be used. */
public final class CorruptFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorruptFileException(String message) {
        super(message, null, false, false);
    }
}
