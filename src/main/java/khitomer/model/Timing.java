package khitomer.model;

/** Tells when entries can have been, as far as all statements of a lore together tell. */
public interface Timing {

    Times times(Entry entry);
}
