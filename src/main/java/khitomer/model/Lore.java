package khitomer.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A lore as read: its world, kinds, and entries, all diagnostics, and the text of each file. */
public interface Lore {

    World world();

    Kinds kinds();

    Repository repository();

    /** The names of the entries. */
    NameIndex names();

    /** The problems found while reading, in the order of files and lines. */
    List<Diagnostic> diagnostics();

    /** The number of files with problems. */
    default Problems problems() {
        Set<String> files = new TreeSet<>();
        Set<String> withErrors = new TreeSet<>();
        for (Diagnostic diagnostic : diagnostics()) {
            files.add(diagnostic.location().file());
            if (diagnostic.severity() == Severity.ERROR) {
                withErrors.add(diagnostic.location().file());
            }
        }
        return new Problems(files.size(), withErrors.size());
    }

    /**
     * How many files may not have been read as intended.
     *
     * @param files the number of files with errors or warnings
     * @param filesWithErrors the number of files in which something could not be read because of errors
     */
    record Problems(int files, int filesWithErrors) {}

    /** The text of every file that could be decoded, by its name in locations. */
    Map<String, String> texts();

    /** The ids in parts of files that could not be read; they must not be reported as missing. */
    Set<String> idsNotRead();
}
