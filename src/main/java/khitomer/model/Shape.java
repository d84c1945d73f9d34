package khitomer.model;

/** What the values of a field look like. */
public enum Shape {
    /** Words as they are. */
    TEXT,
    /** Text that may link to entries with {@code [[id]]}. */
    PROSE,
    /** A number, or the least and the most it may be. */
    NUMBER,
    /** A length of time, such as {@code 5 years}. */
    DURATION,
    /** A date in one of the forms that the world's reckoning knows. */
    DATE,
    /** The id of an entry. */
    REFERENCE,
    /** One of the words that the field allows. */
    WORD,
    /** The caption of a picture, which is prose. */
    IMAGE
}
