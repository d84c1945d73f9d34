package khitomer.date;

/** Says why a text is no date, at which character, and what to write instead. */
public class InvalidDateException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    private final String code;
    private final int column;
    private final String suggestion;

    /**
     * @param code the rule that is broken, {@code TIME001} to {@code TIME005}; {@code wrong-shape} for what is no span
     * @param column the character at fault, counted from one
     * @param instead what to write instead, or the empty string where nobody can know
     */
    public InvalidDateException(String code, int column, String message, String instead) {
        super(message, null, false, false);
        this.code = code;
        this.column = column;
        this.suggestion = instead;
    }

    public static InvalidDateException notADate(String text, int index, String why) {
        return new InvalidDateException("TIME001", index + 1, quoted(text) + " is not a date: " + why, "");
    }

    public static InvalidDateException beyondTheAxis(String text, int index) {
        return new InvalidDateException(
                "TIME005", index + 1, quoted(text) + " is more than 100 000 000 000 years away from year 0", "");
    }

    /** The same problem, with what to write instead. */
    public InvalidDateException with(String better) {
        return new InvalidDateException(code, column, getMessage(), better);
    }

    public static String quoted(String text) {
        return "'" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "'";
    }

    public final String code() {
        return code;
    }

    public final int column() {
        return column;
    }

    public final String suggestion() {
        return suggestion;
    }
}
