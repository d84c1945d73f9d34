package khitomer.date;

/** A part of a date that can have its own qualifier, the coarsest first. */
enum DatePart {
    YEAR,
    MONTH,
    DAY
}
