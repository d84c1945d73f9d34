package khitomer.export;

import khitomer.model.Entry;
import khitomer.model.Statement;
import khitomer.render.report.EntryRecord;

/** Puts entries into the words of all other answers. */
public interface Telling {

    /** What the entry of that id is called, the id with it where two share a name; the id where there is no entry. */
    String label(String id);

    /** What is said of the value of a statement, in brackets behind a blank; or the empty string. */
    String about(Statement statement);

    /** All that an entry says. */
    EntryRecord subject(Entry entry);
}
