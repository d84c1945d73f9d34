package khitomer.date.reckoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The eras of a world by their labels, and its conventions.
 *
 * @param unlabelled the era of dates without label
 * @param broken labels of eras that are described wrongly
 */
record EraTable(Era unlabelled, Map<String, Era> eras, Set<String> broken, Conventions conventions) {

    /** The label of common years in a world that counts unlabelled years in an era of its own. */
    static final String COMMON_LABEL = "CE";

    /** The label of common years before the year 1 there, counted back. */
    static final String BACKWARD_LABEL = "BCE";

    /** The eras of a world that describes none. */
    static final EraTable COMMON = new EraTable(YearEra.COMMON, Map.of(), Set.of(), Conventions.USUAL);

    EraTable {
        eras = Collections.unmodifiableMap(new LinkedHashMap<>(eras));
        broken = Collections.unmodifiableSet(new LinkedHashSet<>(broken));
    }
}
