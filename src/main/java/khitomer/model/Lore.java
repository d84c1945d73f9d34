package khitomer.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What reading gave: the world, its kinds, its entries, everything that is wrong, and the text of each file. */
public interface Lore {

    World world();

    Kinds kinds();

    Repository repository();

    /** What the entries are called. */
    NameIndex names();

    /** What reading found wrong, in the order of files and lines. */
    List<Diagnostic> diagnostics();

    /** In how many files reading found problems. */
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
     * How much of a lore may not have been read as it was meant.
     *
     * @param files the number of files with errors or warnings
     * @param filesWithErrors the number of those in which errors kept something from being read
     */
    record Problems(int files, int filesWithErrors) {}

    /** The text of every file that could be decoded, by the name that locations use. */
    Map<String, String> texts();

    /** The ids that stand in parts of files that could not be read; nobody should call them missing. */
    Set<String> idsNotRead();
}
