package khitomer.query;

/** Says what is wrong with a question: an unknown field, or a period that ends before it starts. */
public final class InvalidQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public InvalidQueryException(String message) {
        super(message, null, false, false);
    }
}
