package khitomer.chronology;

import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import khitomer.chronology.solver.DisjointConflicts;
import khitomer.chronology.solver.Edge;
import khitomer.chronology.solver.EdgeList;
import khitomer.chronology.solver.Solution;
import khitomer.chronology.solver.TemporalNetwork;

/** Measures how long networks of 200 000 entries take to be solved; run with {@code -Xmx512m} on one core. */
final class SolverBenchmark {

    private static final int ENTRIES = 200_000;
    private static final int RELATIONS = 500_000;
    private static final long DAY = 86_400;
    private static final long YEAR = 365 * DAY;

    private final Random random = new Random(47457);
    private final EdgeList edges = new EdgeList();
    private int facts;

    private SolverBenchmark() {
        for (int entry = 0; entry < ENTRIES; entry++) {
            edges.add(end(entry), start(entry), 0, Edge.AXIOM);
        }
    }

    public static void main(String[] arguments) {
        for (int round = 0; round < 2; round++) {
            measure("lore-like, 1 000 000 relation edges", SolverBenchmark::lore);
            measure("the same with 1000 wrong dates", benchmark -> {
                benchmark.lore();
                benchmark.mistakes(1000);
            });
            measure("chain, dated at its beginning", benchmark -> benchmark.chain(0, -1));
            measure("chain, dated at its end", benchmark -> benchmark.chain(-1, ENTRIES - 1));
            measure("chain, dated everywhere, tightening forwards", benchmark -> benchmark.tightening(true));
            measure("chain, dated everywhere, tightening backwards", benchmark -> benchmark.tightening(false));
            measure("chain of lengths of time", SolverBenchmark::within);
            measure("chain of overlaps and lengths of time", SolverBenchmark::zigzag);
            measure("hub that every entry refers to", SolverBenchmark::hub);
            measure("one loop of 200 000", SolverBenchmark::loop);
        }
    }

    private static void measure(String name, Consumer<SolverBenchmark> fill) {
        SolverBenchmark benchmark = new SolverBenchmark();
        fill.accept(benchmark);
        TemporalNetwork network = TemporalNetwork.of(1 + 2 * ENTRIES, benchmark.edges);
        long begin = System.nanoTime();
        Solution solution = Solution.of(network);
        long solved = System.nanoTime();
        int contradictions = DisjointConflicts.of(network, solution, 50).size();
        long looked = System.nanoTime();
        System.out.println(String.format(
                Locale.ROOT,
                "%-50s %9d edges %5d ms, %3d contradictions %5d ms",
                name,
                network.edges(),
                (solved - begin) / 1_000_000,
                contradictions,
                (looked - solved) / 1_000_000));
    }

    private void lore() {
        long[] born = new long[ENTRIES];
        for (int entry = 0; entry < ENTRIES; entry++) {
            born[entry] = random.nextInt(3000) * YEAR;
            if (random.nextInt(3) > 0) {
                date(entry, born[entry], born[entry] + (1 + random.nextInt(80)) * YEAR);
            }
        }
        for (int relation = 0; relation < RELATIONS; relation++) {
            int one = random.nextInt(ENTRIES);
            int other = random.nextInt(10) == 0 ? random.nextInt(100) : random.nextInt(ENTRIES);
            long apart = born[one] - born[other];
            if (apart < -100 * YEAR) {
                order(one, other);
                fact(start(other), end(one), 3000 * YEAR);
            } else if (apart > 100 * YEAR) {
                order(other, one);
                fact(start(one), end(other), 3000 * YEAR);
            } else {
                fact(end(other), start(one), 180 * YEAR);
                fact(end(one), start(other), 180 * YEAR);
            }
        }
    }

    private void mistakes(int count) {
        for (int mistake = 0; mistake < count; mistake++) {
            int entry = 100 + random.nextInt(ENTRIES - 100);
            date(entry, 4000 * YEAR, 4001 * YEAR);
        }
    }

    private void chain(int lower, int upper) {
        for (int entry = 1; entry < ENTRIES; entry++) {
            order(entry - 1, entry);
        }
        if (lower >= 0) {
            date(lower, 0, DAY);
        }
        if (upper >= 0) {
            date(upper, 0, DAY);
        }
    }

    private void tightening(boolean forwards) {
        chain(-1, -1);
        for (int entry = 0; entry < ENTRIES; entry++) {
            long slack = (forwards ? ENTRIES - entry : entry) * DAY;
            date(entry, entry - slack, entry + slack);
        }
    }

    private void within() {
        date(0, 0, DAY);
        for (int entry = 0; entry < ENTRIES; entry++) {
            facts++;
            edges.add(end(entry), start(entry), -DAY, facts);
            edges.add(start(entry), end(entry), 2 * DAY, facts);
            if (entry > 0) {
                facts++;
                edges.add(start(entry), end(entry - 1), -1, facts);
                edges.add(end(entry - 1), start(entry), 3 * DAY, facts);
            }
        }
    }

    private void zigzag() {
        date(0, 0, DAY);
        for (int entry = 0; entry < ENTRIES; entry++) {
            facts++;
            edges.add(end(entry), start(entry), -DAY, facts);
            edges.add(start(entry), end(entry), 2 * DAY, facts);
            if (entry > 0) {
                facts++;
                edges.add(end(entry), start(entry - 1), 0, facts);
                edges.add(end(entry - 1), start(entry), 0, facts);
            }
        }
    }

    private void hub() {
        date(0, 0, 3000 * YEAR);
        for (int entry = 1; entry < ENTRIES; entry++) {
            facts++;
            edges.add(start(entry), start(0), 0, facts);
            edges.add(end(0), end(entry), 0, facts);
            date(entry, entry % 3000 * YEAR, entry % 3000 * YEAR + DAY);
        }
    }

    private void loop() {
        chain(-1, -1);
        order(ENTRIES - 1, 0);
    }

    private void order(int before, int after) {
        fact(start(after), end(before), -1);
    }

    private void date(int entry, long earliest, long latest) {
        facts++;
        edges.add(start(entry), Edge.ORIGIN, -earliest, facts);
        edges.add(Edge.ORIGIN, end(entry), latest, facts);
    }

    private void fact(int from, int to, long weight) {
        edges.add(from, to, weight, ++facts);
    }

    private static int start(int entry) {
        return 1 + 2 * entry;
    }

    private static int end(int entry) {
        return 2 + 2 * entry;
    }
}
