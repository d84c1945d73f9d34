package khitomer.query;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Repository;

/** Finds what is inside something: places in a place, members and parts of a whole. */
public final class Containment {

    private static final Set<String> PLACE = Set.of("located-in");
    private static final Set<String> WHOLE = Set.of("member-of", "part-of");

    private Containment() {}

    /** The ids of a place and of all places that lie in it, however deep. */
    public static Set<String> place(Repository repository, Entry place) {
        return closure(repository.structure(), place.id(), PLACE);
    }

    /** The ids of a whole and of all that belongs to it, however indirectly. */
    public static Set<String> whole(Repository repository, Entry whole) {
        return closure(repository.structure(), whole.id(), WHOLE);
    }

    private static Set<String> closure(Repository repository, String id, Set<String> fields) {
        Set<String> inside = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>();
        inside.add(id);
        open.add(id);
        while (!open.isEmpty()) {
            for (Backlink link : repository.referrers(open.remove(), kind -> hasOne(kind, fields))) {
                boolean lies = fields.contains(link.statement().field().name())
                        && !link.statement().isOtherReading();
                if (lies && inside.add(link.from().id())) {
                    open.add(link.from().id());
                }
            }
        }
        return inside;
    }

    private static boolean hasOne(Kind kind, Set<String> fields) {
        for (String field : fields) {
            if (kind.fields().containsKey(field)) {
                return true;
            }
        }
        return false;
    }
}
