package khitomer.date;

/** What a date says of its start or its end: when it is, that there is none, or that nobody knows. */
public enum EndpointState {
    KNOWN,
    OPEN,
    UNKNOWN
}
