package khitomer.date;

/** The unit that a date names: both ends of a range must name the same. */
public enum Precision {
    YEAR,
    SEASON,
    MONTH,
    DAY,
    SECOND,
    DECIMAL
}
