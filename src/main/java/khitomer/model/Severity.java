package khitomer.model;

/** How bad a thing is: wrong, doubtful, or only worth knowing. */
public enum Severity {
    ERROR,
    WARNING,
    NOTE
}
