package khitomer.chronology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Entry;
import khitomer.model.Repository;

/**
 * Numbers points as they are met, by the ids of their entries: an entry has the same before and after it has changed.
 */
final class OnDemandNumbering {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** The points of the entries of a lore. */
    PointNumbering in(Repository lore) {
        return new InLore(lore);
    }

    /** The id of the entry to which a point belongs. */
    String id(int point) {
        return ids.get(PointNumbering.numberOf(point));
    }

    private int numberOf(String id) {
        return numbers.computeIfAbsent(id, met -> {
            ids.add(met);
            return ids.size() - 1;
        });
    }

    private final class InLore implements PointNumbering {

        private final Repository lore;

        InLore(Repository lore) {
            this.lore = lore;
        }

        @Override
        public int number(Entry entry) {
            return numberOf(entry.id());
        }

        @Override
        public int number(String id) {
            return lore.find(id).isPresent() ? numberOf(id) : NONE;
        }
    }
}
