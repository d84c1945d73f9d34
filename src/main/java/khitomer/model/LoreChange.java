package khitomer.model;

import java.util.List;

/**
 * The changes of a lore that can matter to the chronology.
 *
 * @param before the earlier lore
 * @param timing the times of its entries
 * @param gone its entries that no longer exist or may have changed
 * @param after the present lore
 * @param come its entries that are new or may have changed
 */
public record LoreChange(Repository before, Timing timing, List<Entry> gone, Repository after, List<Entry> come) {

    public LoreChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
