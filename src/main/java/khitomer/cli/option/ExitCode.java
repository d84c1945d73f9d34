package khitomer.cli.option;

/** How a run ended, for shell scripts. */
public enum ExitCode {
    FOUND(0, "found; for `check`: nothing wrong"),
    NOT_FOUND(1, "nothing found, or nothing of that name; for `check`: something is wrong"),
    USAGE(2, "the command line is wrong"),
    UNREADABLE(3, "the lore cannot be read"),
    AMBIGUOUS(4, "a name means several entries; they are listed on standard error"),
    BUG(70, "a bug in khitomer"),
    WRITE_ERROR(74, "the answer could not be written: full disk, closed output, a file of --into");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    public int code() {
        return code;
    }

    public String meaning() {
        return meaning;
    }

    /** The graver of two: that with the higher code. */
    public ExitCode worse(ExitCode other) {
        return code >= other.code ? this : other;
    }
}
