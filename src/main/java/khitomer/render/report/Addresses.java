package khitomer.render.report;

/** Where more can be read of what an answer names; the empty string where nobody knows. */
public interface Addresses {

    /** The address of what an entry tells of. */
    String ofEntry(String id);

    /** The address of a source, as it is cited. */
    String ofSource(String citation);
}
