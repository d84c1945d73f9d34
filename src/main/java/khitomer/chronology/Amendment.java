package khitomer.chronology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.chronology.solver.WorkBudget;
import khitomer.date.Bounds;
import khitomer.model.Entry;
import khitomer.model.LoreChange;
import khitomer.model.Times;

/**
 * The times of a lore of which some entries have changed, found from those before.
 *
 * <p>What changed are edges of the network. Only entries whose times differ and those next to them are looked at, so
 * that of a large lore little is read. This holds where all facts of what hangs together with the change were used
 * before and can be used now, or where nothing can be known before and after; whatever else a change does –
 * contradictions that come or go, sets that lose members – is left to {@link Chronology}.
 */
final class Amendment {

    /** How many edges may be looked at also in a small lore. */
    private static final long LEAST = 10_000;

    private final LoreChange revision;
    private final OnDemandNumbering met = new OnDemandNumbering();
    private final IncidentEdges before;
    private final EarlierTimes earlier;
    private final IncidentEdges after;
    private final PointNumbering points;
    private final IncrementalDistances fromOrigin;
    private final IncrementalDistances toOrigin;

    Amendment(LoreChange revision) {
        this.revision = revision;
        // To solve all costs several times as much for each edge.
        WorkBudget effort = WorkBudget.of(LEAST + revision.after().size());
        this.points = met.in(revision.after());
        this.before = new IncidentEdges(revision.before(), met, effort);
        this.after = new IncidentEdges(revision.after(), met, effort);
        this.earlier = new EarlierTimes(revision, met, before);
        this.fromOrigin = new IncrementalDistances(after, met, earlier::latest, false);
        this.toOrigin = new IncrementalDistances(after, met, point -> -earlier.earliest(point), true);
    }

    /**
     * The times of the entries that have come, and of all others that differ; nothing where that would lead too far.
     */
    Optional<Map<Entry, Times>> times() {
        try {
            refuseWhereAllMayBeContradicted();
            EdgeDelta changed = EdgeDelta.of(revision, earlier, met, before, after);
            fromOrigin.find(changed.gone(), changed.come());
            toOrigin.find(changed.gone(), changed.come());
            refuseContradictions(changed.come());
            return Optional.of(amended(changed));
        } catch (FullSolveRequiredException refused) {
            return Optional.empty();
        }
    }

    /**
     * Gives up where contradictions were left over, by which nothing at all was known: the first and the last entry
     * tell.
     */
    private void refuseWhereAllMayBeContradicted() throws FullSolveRequiredException {
        List<Entry> all = revision.before().entries();
        if (!all.isEmpty() && isContradicted(all.get(0)) && isContradicted(all.get(all.size() - 1))) {
            throw FullSolveRequiredException.HERE;
        }
    }

    private boolean isContradicted(Entry entry) {
        return earlier.times(entry).basis() == Times.Basis.CONTRADICTION;
    }

    private long latest(int point) {
        return fromOrigin.distance(point);
    }

    private long earliest(int point) {
        return -toOrigin.distance(point);
    }

    private void refuseContradictions(List<Edge> come) throws FullSolveRequiredException {
        Set<Integer> looked = changed();
        for (Edge edge : come) {
            looked.add(edge.from());
            looked.add(edge.to());
            refuseLoop(edge);
        }
        looked.remove(Edge.ORIGIN);
        for (int point : looked) {
            // Even the farthest distance is found where a loop makes one smaller and smaller.
            boolean isImpossible =
                    latest(point) < earliest(point) || latest(point) <= -Edge.FAR || earliest(point) >= Edge.FAR;
            if (isImpossible) {
                throw FullSolveRequiredException.HERE;
            }
            refuseLostMembers(met.id(point));
        }
    }

    /**
     * Gives up where an edge that has come closes a loop of negative weight that no dates bound, as dates would tell
     * it.
     */
    private void refuseLoop(Edge closing) throws FullSolveRequiredException {
        Map<Integer, Long> distances = new HashMap<>(Map.of(closing.to(), 0L));
        Deque<Integer> open = new ArrayDeque<>(distances.keySet());
        while (isUndated(closing.from()) && isUndated(closing.to()) && !open.isEmpty()) {
            int point = open.remove();
            EdgeList edges = after.around(met.id(point));
            for (int edge = 0; edge < edges.size(); edge++) {
                long distance = Edge.sum(distances.get(point), edges.weight(edge));
                int next = edges.to(edge);
                boolean nearer = edges.from(edge) == point
                        && isUndated(next)
                        && distance < distances.getOrDefault(next, Edge.FAR);
                if (nearer && next == closing.from() && Edge.sum(distance, closing.weight()) < 0) {
                    throw FullSolveRequiredException.HERE;
                }
                if (nearer) {
                    distances.put(next, distance);
                    open.add(next);
                }
            }
        }
    }

    private boolean isUndated(int point) {
        return point != Edge.ORIGIN && latest(point) >= Edge.FAR && earliest(point) <= -Edge.FAR;
    }

    /** Gives up where a date that is one of several would lose some of them. */
    private void refuseLostMembers(String id) throws FullSolveRequiredException {
        Optional<Entry> entry = after.find(id);
        int number = points.number(id);
        for (TimeFact fact : entry.isEmpty()
                ? List.<TimeFact>of()
                : TimeFact.of(entry.get(), entry.get().statements())) {
            if (SetFilter.isSet(fact.statement())
                    && !SetFilter.members(fact.statement()).stream()
                            .allMatch(member -> SetFilter.fits(
                                    fact,
                                    member,
                                    PointNumbering.startOf(number),
                                    PointNumbering.endOf(number),
                                    this::earliest,
                                    this::latest))) {
                throw FullSolveRequiredException.HERE;
            }
        }
    }

    /** The points of which times may have changed. */
    private Set<Integer> changed() {
        Set<Integer> changed = new LinkedHashSet<>(fromOrigin.changed());
        changed.addAll(toOrigin.changed());
        return changed;
    }

    private Map<Entry, Times> amended(EdgeDelta edges) {
        Map<Entry, Times> amended = new HashMap<>();
        changed().forEach(point -> after.find(met.id(point)).ifPresent(entry -> amended.put(entry, times(entry))));
        for (Entry entry : revision.come()) {
            amended.computeIfAbsent(
                    entry,
                    any -> edges.isUnknown(entry.id())
                            ? Times.UNKNOWN
                            : before.find(entry.id()).map(earlier::times).orElseGet(() -> times(entry)));
        }
        return amended;
    }

    private Times times(Entry entry) {
        int number = points.number(entry);
        return new Times(bounds(PointNumbering.startOf(number)), bounds(PointNumbering.endOf(number)), Times.Basis.ALL);
    }

    private Bounds bounds(int point) {
        return SetFilter.bounds(earliest(point), latest(point));
    }
}
