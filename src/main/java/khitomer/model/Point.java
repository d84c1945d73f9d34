package khitomer.model;

/** What a date field says about its entry: when it began, when it ended, or when all of it was. */
public enum Point {
    WHOLE, START, END
}
