package khitomer.base;

/** A compiled file is not what it should be; it is to be made anew, and nothing that was taken from it counts. */
public final class CorruptFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CorruptFileException(String message) {
        super(message, null, false, false);
    }
}
