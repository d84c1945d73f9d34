package khitomer.chronology;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.model.Entry;
import khitomer.model.LoreChange;
import khitomer.model.Times;

/**
 * Which edges of a network are gone and which have come when entries changed.
 *
 * <p>Of what hangs together with a contradiction nothing is known, and that stays so as long as the contradiction is
 * there and nothing is cut off from it; edges in there do not count. The entries that take part in it are marked as
 * {@linkplain Times.Basis#CONTRADICTION contradicted}, and must not change, nor be joined to anything. Elsewhere all
 * facts must have been used before.
 */
final class EdgeDelta {

    private final EarlierTimes earlier;
    private final OnDemandNumbering met;
    private final IncidentEdges before;
    private final IncidentEdges after;
    private final Map<String, Entry> goneById = new LinkedHashMap<>();
    private final Map<String, Entry> comeById = new LinkedHashMap<>();
    private final Set<Edge> gone = new LinkedHashSet<>();
    private final Set<Edge> come = new LinkedHashSet<>();
    /** Of what has come, what hangs together with a contradiction. */
    private final Set<String> unknown = new HashSet<>();

    private EdgeDelta(EarlierTimes earlier, OnDemandNumbering met, IncidentEdges before, IncidentEdges after) {
        this.earlier = earlier;
        this.met = met;
        this.before = before;
        this.after = after;
    }

    /** Compares the lores; gives up where something was or would be set aside, or where entries have one id. */
    static EdgeDelta of(
            LoreChange revision, EarlierTimes earlier, OnDemandNumbering met, IncidentEdges before, IncidentEdges after)
            throws FullSolveRequiredException {
        EdgeDelta edges = new EdgeDelta(earlier, met, before, after);
        edges.gather(revision);
        edges.compare();
        edges.spreadUnknown();
        edges.leaveOutUnknown();
        return edges;
    }

    List<Edge> gone() {
        return List.copyOf(gone);
    }

    List<Edge> come() {
        return List.copyOf(come);
    }

    /**
     * Whether nothing can be known of an entry, since it hangs together with a contradiction in which it takes no part.
     */
    boolean isUnknown(String id) {
        return unknown.contains(id)
                || earlier.basis(id).filter(basis -> basis == Times.Basis.NONE).isPresent();
    }

    private void gather(LoreChange revision) throws FullSolveRequiredException {
        for (Entry entry : revision.gone()) {
            before.refuseNamesake(entry);
            goneById.put(entry.id(), entry);
        }
        for (Entry entry : revision.come()) {
            after.refuseNamesake(entry);
            comeById.put(entry.id(), entry);
        }
    }

    private void compare() throws FullSolveRequiredException {
        Set<String> ids = new LinkedHashSet<>(goneById.keySet());
        ids.addAll(comeById.keySet());
        for (String id : ids) {
            Entry old = goneById.get(id);
            Entry anew = comeById.get(id);
            if (old == null || anew == null) {
                compareWhole(id);
            } else if (!old.kind().name().equals(anew.kind().name())
                    || !facts(old).equals(facts(anew))) {
                earlier.refuse(id, basis -> basis == Times.Basis.SOME || basis == Times.Basis.CONTRADICTION);
                compare(before.stated(old), after.stated(anew));
            }
        }
    }

    /** Compares all edges of an entry that was not there or is no more, also those that others state. */
    private void compareWhole(String id) throws FullSolveRequiredException {
        // Of several entries of one id, another may count now.
        if (before.find(id).isPresent() && after.find(id).isPresent()) {
            throw FullSolveRequiredException.HERE;
        }
        // Where one is no more, what hung together by it may not any longer.
        earlier.refuse(id, basis -> basis != Times.Basis.ALL);
        compare(before.around(id), after.around(id));
    }

    private static List<String> facts(Entry entry) {
        return TimeFact.of(entry, entry.statements()).stream()
                .map(TimeFact::text)
                .toList();
    }

    private void compare(EdgeList old, EdgeList anew) throws FullSolveRequiredException {
        after.spend(old.size() + anew.size());
        Map<Edge, Integer> counts = new HashMap<>();
        for (int edge = 0; edge < anew.size(); edge++) {
            counts.merge(anew.step(edge), 1, Integer::sum);
        }
        for (int edge = 0; edge < old.size(); edge++) {
            counts.merge(old.step(edge), -1, Integer::sum);
        }
        counts.forEach((edge, count) -> {
            if (count != 0) {
                (count < 0 ? gone : come).add(edge);
            }
        });
    }

    /** Follows the edges that have come, from what hangs together with contradictions to what is new. */
    private void spreadUnknown() throws FullSolveRequiredException {
        Map<String, Set<String>> joined = new HashMap<>();
        for (Edge edge : come) {
            if (edge.from() != Edge.ORIGIN && edge.to() != Edge.ORIGIN) {
                joined.computeIfAbsent(met.id(edge.from()), any -> new LinkedHashSet<>())
                        .add(met.id(edge.to()));
                joined.computeIfAbsent(met.id(edge.to()), any -> new LinkedHashSet<>())
                        .add(met.id(edge.from()));
            }
        }
        Deque<String> open = new ArrayDeque<>(
                joined.keySet().stream().filter(this::isUnknown).toList());
        while (!open.isEmpty()) {
            for (String next : joined.get(open.remove())) {
                after.spend(1);
                if (!isUnknown(next)) {
                    // With what was there before, more may hang together than can be seen from here.
                    earlier.refuse(next, any -> true);
                    unknown.add(next);
                    open.add(next);
                }
            }
        }
    }

    /** Leaves out what does not count, since nothing is known at either end; all else must have been used before. */
    private void leaveOutUnknown() throws FullSolveRequiredException {
        for (Edge edge : gone) {
            refuseCut(edge);
        }
        gone.removeIf(edge -> isUnknown(edge.from()) || isUnknown(edge.to()));
        come.removeIf(edge -> isUnknown(edge.from()) || isUnknown(edge.to()));
        for (Edge edge : come) {
            for (int point : List.of(edge.from(), edge.to())) {
                if (point != Edge.ORIGIN) {
                    earlier.refuse(met.id(point), basis -> basis != Times.Basis.ALL);
                }
            }
        }
    }

    /** Gives up where an edge is gone without which something may be cut off from a contradiction. */
    private void refuseCut(Edge edge) throws FullSolveRequiredException {
        boolean mayCut = edge.from() != Edge.ORIGIN
                && edge.to() != Edge.ORIGIN
                && (isUnknown(edge.from()) || isUnknown(edge.to()));
        if (mayCut) {
            EdgeList left = after.around(met.id(edge.from()));
            for (int i = 0; i < left.size(); i++) {
                if (PointNumbering.entries(left.step(i)).equals(PointNumbering.entries(edge))) {
                    return;
                }
            }
            throw FullSolveRequiredException.HERE;
        }
    }

    private boolean isUnknown(int point) {
        return point != Edge.ORIGIN && isUnknown(met.id(point));
    }
}
