package khitomer.model;

/**
 * A work that lore cites, as declared by the world.
 *
 * @param url the address, with {@code {page}} for the cited page; can be empty
 * @param canon the canon that the source belongs to; can be empty
 */
public record Source(String key, String title, String url, String canon, Location location) {

    /** The address of a page of this source, with underscores for spaces; empty if there is none. */
    public String address(String page) {
        return url.replace("{page}", page.replace(' ', '_'));
    }
}
