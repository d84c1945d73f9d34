package khitomer.model;

/**
 * Where lore is from, as the world declares it.
 *
 * @param url the address, in which {@code {page}} stands for the page that is cited; may be empty
 * @param canon the canon the source belongs to; may be empty
 */
public record Source(String key, String title, String url, String canon, Location location) {

    /** The address of a page of this source, spaces written as underscores; empty where there is none. */
    public String address(String page) {
        return url.replace("{page}", page.replace(' ', '_'));
    }
}
