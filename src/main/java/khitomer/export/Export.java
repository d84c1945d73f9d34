package khitomer.export;

import java.io.IOException;

/** Writes lore as one stream. */
public interface Export {

    /** Writes all of it, entry by entry, its last line ended. */
    void write(Appendable out) throws IOException;
}
