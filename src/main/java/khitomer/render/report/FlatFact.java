package khitomer.render.report;

/**
 * One fact of an entry on a line of its own, greppable.
 *
 * @param path where the fact stands in the entry, such as {@code khitomer-massacre.participants[1].role}
 * @param line counted from one
 */
public record FlatFact(String path, String value, String file, int line) {}
