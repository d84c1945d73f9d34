package khitomer.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Role;

/** Finds what is inside an entry: places in a place, members and parts of a whole. */
public final class Containment {

    private Containment() {}

    /** The ids of a place and of all places inside it, directly or indirectly. */
    public static Set<String> placesIn(Repository repository, Entry place) {
        return closure(repository.structure(), place.id(), Role.PLACE);
    }

    /** The ids of a whole and of its members and parts, direct or indirect. */
    public static Set<String> partsOf(Repository repository, Entry whole) {
        return closure(repository.structure(), whole.id(), Role.WHOLE);
    }

    private static Set<String> closure(Repository repository, String id, Role role) {
        Set<String> inside = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        inside.add(id);
        open.add(id);
        while (!open.isEmpty()) {
            for (Backlink link : repository.referrers(open.remove(), kind -> kind.has(role))) {
                boolean lies =
                        link.statement().field().has(role) && !link.statement().isOtherReading();
                if (lies && inside.add(link.from().id())) {
                    open.add(link.from().id());
                }
            }
        }
        return inside;
    }
}
