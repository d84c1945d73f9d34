package khitomer.chronology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.chronology.solver.TemporalNetwork;

/** Small networks by chance, in which dates, orders and lengths of time often contradict one another. */
public final class RandomNetworks {

    private final Random random;
    private final int entries;
    private final List<Edge> steps = new ArrayList<>();

    private RandomNetworks(long seed) {
        this.random = new Random(seed);
        this.entries = 2 + random.nextInt(4);
    }

    /** A network in which every fact is one edge. */
    public static TemporalNetwork ofSingleEdges(long seed) {
        RandomNetworks networks = new RandomNetworks(seed);
        int facts = 3 + networks.random.nextInt(8);
        for (int fact = 0; fact < facts; fact++) {
            networks.steps.add(networks.edge(fact));
        }
        return networks.network();
    }

    /** A network in which a fact may be several edges. */
    public static TemporalNetwork ofFacts(long seed) {
        RandomNetworks networks = new RandomNetworks(seed);
        int facts = 3 + networks.random.nextInt(7);
        for (int fact = 0; fact < facts; fact++) {
            networks.addFact(fact);
        }
        return networks.network();
    }

    /** The same network, its edges told in another order. */
    public static TemporalNetwork shuffled(TemporalNetwork network, long seed) {
        List<Edge> steps = new ArrayList<>();
        for (int edge = 0; edge < network.edges(); edge++) {
            steps.add(network.step(edge));
        }
        Collections.shuffle(steps, new Random(seed));
        return of(network.points(), steps);
    }

    private void addFact(int fact) {
        int one = random.nextInt(entries);
        int other = random.nextInt(entries);
        switch (random.nextInt(5)) {
            case 0 -> {
                int day = random.nextInt(20);
                steps.add(new Edge(start(one), Edge.ORIGIN, -day, fact));
                steps.add(new Edge(Edge.ORIGIN, end(one), day + random.nextInt(4), fact));
            }
            case 1 -> {
                steps.add(new Edge(start(one), start(other), 0, fact));
                steps.add(new Edge(end(other), end(one), 0, fact));
            }
            case 2 -> {
                int length = random.nextInt(8);
                steps.add(new Edge(end(one), start(one), -length, fact));
                steps.add(new Edge(start(one), end(one), length + random.nextInt(3), fact));
            }
            case 3 -> {
                steps.add(new Edge(start(one), end(other), 0, fact));
                steps.add(new Edge(end(other), start(one), 0, fact));
            }
            default -> steps.add(edge(fact));
        }
    }

    private Edge edge(int fact) {
        int from = random.nextInt(3) == 0 ? Edge.ORIGIN : 1 + random.nextInt(2 * entries);
        int to = random.nextInt(3) == 0 && from != Edge.ORIGIN ? Edge.ORIGIN : 1 + random.nextInt(2 * entries);
        int weight = random.nextInt(10) - (from == Edge.ORIGIN ? 0 : 7);
        return new Edge(from, to, to == Edge.ORIGIN ? -random.nextInt(12) : weight, fact);
    }

    private static int start(int entry) {
        return 1 + 2 * entry;
    }

    private static int end(int entry) {
        return 2 + 2 * entry;
    }

    private TemporalNetwork network() {
        for (int entry = 0; entry < entries; entry++) {
            steps.add(new Edge(end(entry), start(entry), 0, Edge.AXIOM));
        }
        return of(1 + 2 * entries, steps);
    }

    private static TemporalNetwork of(int points, List<Edge> steps) {
        EdgeList edges = new EdgeList();
        steps.forEach(step -> edges.add(step.from(), step.to(), step.weight(), step.fact()));
        return TemporalNetwork.of(points, edges);
    }
}
