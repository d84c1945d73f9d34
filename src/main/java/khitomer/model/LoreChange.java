package khitomer.model;

import java.util.List;

/**
 * How a lore has changed in what may matter to the chronology.
 *
 * @param before the lore as it was
 * @param timing when its entries could have been
 * @param gone the entries of it that are no more, or may say something else now
 * @param after the lore as it is
 * @param come the entries of it that were not there, or may have said something else
 */
public record LoreChange(Repository before, Timing timing, List<Entry> gone, Repository after, List<Entry> come) {

    public LoreChange {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }
}
