package khitomer.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import khitomer.base.ClosestWord;
import khitomer.base.EditDistance;
import khitomer.model.Entry;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.NameKind;

/** Finds the entries whose names are closest to a typed name, as suggestions. */
final class ClosestNames {

    private static final int MOST_OFFERED = 3;

    private final EditDistance slips;
    private final List<String> closest = new ArrayList<>();
    private int fewest;

    private ClosestNames(String wanted) {
        this.fewest = ClosestWord.mostSlips(wanted);
        this.slips = new EditDistance(wanted, fewest);
    }

    /** The ids of the closest entries, at most three; empty if no name is close. */
    static List<String> find(String folded, NameIndex index) {
        ClosestNames nearest = new ClosestNames(folded);
        index.forEachName(nearest::compare);
        return nearest.closest.stream()
                .flatMap(name -> Arrays.stream(NameKind.values())
                        .filter(way -> way != NameKind.UNTITLED)
                        .flatMap(way -> index.named(way, name).stream()))
                .map(Entry::id)
                .distinct()
                .sorted()
                .limit(MOST_OFFERED)
                .toList();
    }

    private int compare(String name) {
        int found = slips.distanceTo(name, fewest);
        if (found < fewest) {
            closest.clear();
            fewest = found;
        }
        if (found <= fewest) {
            closest.add(name);
        }
        return slips.rejectedPrefix();
    }
}
