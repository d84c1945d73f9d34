package khitomer.date.reckoning;

import khitomer.date.InvalidDateException;

/** Says that a date is in an era that the world does not name. */
public final class UnknownEraException extends InvalidDateException {

    private static final long serialVersionUID = 1L;

    private final String label;

    /** @param column where the label begins, counted from one */
    UnknownEraException(String label, int column) {
        super("TIME003", column, "no era is called " + quoted(label), "");
        this.label = label;
    }

    /** The label that no era has. */
    public String label() {
        return label;
    }
}
