package khitomer.date;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import khitomer.date.reckoning.Reckoning;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Measures how many dates are read in a second: ten million an invocation, mixed as lore mixes them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class DateBenchmark {

    private static final int DATES = 10_000_000;
    private static final int DIFFERENT = 100_000;

    private final String[] dates = new String[DIFFERENT];

    /** Makes the dates, the same each time. */
    @Setup
    public void make() {
        Random random = new Random(2293);
        for (int i = 0; i < DIFFERENT; i++) {
            dates[i] = date(random);
        }
    }

    private static String date(Random random) {
        String year = String.format(Locale.ROOT, "%04d", random.nextInt(2500));
        String month = String.format(Locale.ROOT, "%02d", 1 + random.nextInt(12));
        return switch (random.nextInt(10)) {
            case 0, 1, 2, 3 -> year;
            case 4, 5 -> year + "-" + month;
            case 6 -> year + "-" + month + "-" + String.format(Locale.ROOT, "%02d", 1 + random.nextInt(28));
            case 7 -> year + "~";
            case 8 -> year.substring(0, 3) + "X";
            default -> year + "/..";
        };
    }

    /** Reads ten million dates. */
    @Benchmark
    @OperationsPerInvocation(DATES)
    public void read(Blackhole hole) throws InvalidDateException {
        for (int i = 0; i < DATES; i++) {
            hole.consume(Reckoning.COMMON.parse(dates[i % DIFFERENT]));
        }
    }
}
