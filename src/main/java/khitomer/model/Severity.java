package khitomer.model;

/** The severity of a diagnostic: an error, a warning, or a note that is shown on request. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
