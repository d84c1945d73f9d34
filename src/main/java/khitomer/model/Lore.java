package khitomer.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What reading gave: the world, its kinds, its entries, everything that is wrong, and the text of each file. */
public interface Lore {

    World world();

    Kinds kinds();

    Repository repository();

    /** What the entries are called. */
    NameIndex names();

    /** What reading found wrong, in the order of files and lines. */
    List<Diagnostic> diagnostics();

    /** How many mistakes reading found in each file that has any. */
    default Map<String, Integer> mistakes() {
        Map<String, Integer> mistakes = new TreeMap<>();
        diagnostics().forEach(diagnostic -> mistakes.merge(diagnostic.location().file(), 1, Integer::sum));
        return mistakes;
    }

    /** The text of every file that could be decoded, by the name that locations use. */
    Map<String, String> texts();

    /** The ids that stand in parts of files that could not be read; nobody should call them missing. */
    Set<String> idsNotRead();
}
