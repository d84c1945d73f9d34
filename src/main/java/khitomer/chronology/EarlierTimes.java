package khitomer.chronology;

import java.util.Optional;
import java.util.function.Predicate;
import khitomer.chronology.solver.Edge;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.LoreChange;
import khitomer.model.Times;

/** What was known of entries and their points before a lore changed. */
final class EarlierTimes {

    private final LoreChange revision;
    private final OnDemandNumbering met;
    private final IncidentEdges before;

    EarlierTimes(LoreChange revision, OnDemandNumbering met, IncidentEdges before) {
        this.revision = revision;
        this.met = met;
        this.before = before;
    }

    Times times(Entry entry) {
        return revision.timing().times(entry);
    }

    /** What the times of an entry rested on; empty if there was none. */
    Optional<Times.Basis> basis(String id) {
        return before.find(id).map(entry -> times(entry).basis());
    }

    /** Gives up if the times of an entry rested on what the test holds for. */
    void refuse(String id, Predicate<Times.Basis> isRefused) throws FullSolveRequiredException {
        if (basis(id).filter(isRefused).isPresent()) {
            throw FullSolveRequiredException.HERE;
        }
    }

    long latest(int point) {
        Bounds bounds = bounds(point);
        return bounds.hasLatest() ? bounds.latest() : Edge.FAR;
    }

    long earliest(int point) {
        Bounds bounds = bounds(point);
        return bounds.hasEarliest() ? bounds.earliest() : -Edge.FAR;
    }

    private Bounds bounds(int point) {
        Optional<Entry> entry = before.find(met.id(point));
        if (entry.isEmpty()) {
            return Bounds.UNBOUNDED;
        }
        Times times = times(entry.get());
        return PointNumbering.isStart(point) ? times.start() : times.end();
    }
}
