package khitomer.model;

/**
 * A reference to a source that the world declares, or to a page of it.
 *
 * @param page the page, or the empty string for the source as a whole
 */
public record Citation(String key, String page, Location location) {

    /** Reads {@code key} or {@code key:Page}; the key ends at the first colon. */
    public static Citation of(String written, Location location) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Citation(written, "", location)
                : new Citation(
                        written.substring(0, colon),
                        written.substring(colon + 1).strip(),
                        location);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Citation citation
                && key.equals(citation.key)
                && page.equals(citation.page)
                && location.equals(citation.location);
    }

    @Override
    public int hashCode() {
        return (key.hashCode() * 31 + page.hashCode()) * 31 + location.hashCode();
    }

    /** The citation as written in a lore file. */
    public String written() {
        return page.isEmpty() ? key : key + ":" + page;
    }
}
