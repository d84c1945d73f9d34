package khitomer.date;

/** A part of a date that can have its own qualifier, the coarsest first. */
public enum DatePart {
    YEAR,
    MONTH,
    DAY
}
