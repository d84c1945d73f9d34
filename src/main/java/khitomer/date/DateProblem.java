package khitomer.date;

/** Says why a text is no date, at which character, and what to write instead. */
public final class DateProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final int column;
    private final String instead;

    /**
     * @param code the rule that is broken, {@code TIME001} to {@code TIME005}
     * @param column the character at fault, counted from one
     * @param instead what to write instead, or the empty string where nobody can know
     */
    public DateProblem(String code, int column, String message, String instead) {
        super(message, null, false, false);
        this.code = code;
        this.column = column;
        this.instead = instead;
    }

    public String code() {
        return code;
    }

    public int column() {
        return column;
    }

    public String instead() {
        return instead;
    }
}
