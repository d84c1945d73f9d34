package khitomer.chronology.solver;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A loop of edges whose weights sum to less than nothing: facts that cannot all be true.
 *
 * @param steps in the order of time, against their direction; from the lower date, or where there is none, from the
 *     fact that comes first
 * @param facts the facts in the order of the steps, each once
 */
public record NegativeCycle(List<Edge> steps, List<Integer> facts) implements Comparable<NegativeCycle> {

    private static final Comparator<NegativeCycle> FEWEST_FIRST = Comparator.<NegativeCycle>comparingInt(
                    cycle -> cycle.facts().size())
            .thenComparing(NegativeCycle::facts, NegativeCycle::inOrder);

    public NegativeCycle {
        steps = List.copyOf(steps);
        facts = List.copyOf(facts);
    }

    /** The cycle of edges that follow one another, each beginning where the one before ends. */
    static NegativeCycle along(List<Edge> edges) {
        List<Edge> steps = new ArrayList<>(edges);
        Collections.reverse(steps);
        int first = IntStream.range(0, steps.size())
                .boxed()
                .min(Comparator.comparing((Integer i) -> !steps.get(i).isLowerDate())
                        .thenComparing(i -> steps.get(i).isAxiom())
                        .thenComparing(i -> steps.get(i).fact()))
                .orElseThrow();
        Collections.rotate(steps, -first);
        return new NegativeCycle(
                steps,
                steps.stream()
                        .filter(step -> !step.isAxiom())
                        .map(Edge::fact)
                        .distinct()
                        .toList());
    }

    public boolean isDated() {
        return steps.get(0).isLowerDate();
    }

    /**
     * The seconds that are missing for the facts to agree; {@link Long#MAX_VALUE} where they are too many for a long,
     * which two dates alone never are.
     */
    public long shortfall() {
        BigInteger sum = BigInteger.ZERO;
        for (Edge step : steps) {
            sum = sum.subtract(BigInteger.valueOf(step.weight()));
        }
        return sum.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
    }

    @Override
    public int compareTo(NegativeCycle other) {
        return FEWEST_FIRST.compare(this, other);
    }

    private static int inOrder(List<Integer> facts, List<Integer> others) {
        for (int i = 0; i < Math.min(facts.size(), others.size()); i++) {
            int order = Integer.compare(facts.get(i), others.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(facts.size(), others.size());
    }
}
