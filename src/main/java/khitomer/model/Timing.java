package khitomer.model;

/** The times of entries, inferred from all statements of a lore. */
public interface Timing {

    Times times(Entry entry);
}
