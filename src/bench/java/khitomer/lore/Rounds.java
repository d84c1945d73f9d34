package khitomer.lore;

import java.util.Arrays;
import java.util.Locale;

/** Measures how long something takes once it has been done for some time, or the first time. */
final class Rounds {

    private static final int ROUNDS = 5;

    private Rounds() {}

    /** What is measured. */
    interface Work {

        void run() throws Exception;
    }

    /** Prints the median of five rounds in seconds, after some seconds of the same; after none, what the first took. */
    static void measure(int warming, Work work) throws Exception {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < warming * 1_000_000_000L) {
            work.run();
        }
        double[] seconds = new double[warming == 0 ? 1 : ROUNDS];
        for (int round = 0; round < seconds.length; round++) {
            long begin = System.nanoTime();
            work.run();
            seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.println(String.format(Locale.ROOT, "%.6f", seconds[seconds.length / 2]));
    }
}
