package khitomer.date;

/** The forms that a date is written in. */
public enum DateKind {
    DATE,
    SEASON,
    YEAR,
    DATETIME,
    INTERVAL,
    ONE_OF,
    ALL_OF
}
