package khitomer.model;

/**
 * One of the statements that contradict each other.
 *
 * @param text the statement as written
 * @param implies what follows from it
 */
public record Evidence(Location location, String text, String implies) {}
