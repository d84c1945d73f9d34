package khitomer.model;

/** The types of values that fields take. */
public enum Shape {
    /** Plain text. */
    TEXT,
    /** Text that may link to entries with {@code [[id]]}. */
    PROSE,
    /** A number, or a minimum and a maximum. */
    NUMBER,
    /** A duration, such as {@code 5 years}. */
    DURATION,
    /** A date in a form that the reckoning of the world reads. */
    DATE,
    /** The id of an entry. */
    REFERENCE,
    /** One of the words that the field allows. */
    WORD,
    /** The caption of an image, which is prose. */
    IMAGE
}
