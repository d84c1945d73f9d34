package khitomer.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work in many independent pieces. */
public final class Parallel {

    private Parallel() {}

    /** Does the work on all processors, each of which takes the next piece, and returns the results in order. */
    public static <T> List<T> map(int count, IntFunction<T> work) {
        List<T> given = new ArrayList<>(Collections.nCopies(count, null));
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    try {
                        for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
                            given.set(piece, work.apply(piece));
                        }
                    } finally {
                        // If a piece failed, the others need not be done.
                        next.set(count);
                    }
                });
        return given;
    }

    /**
     * Does the work on all processors, and passes on the results one at a time in their order. A result is dropped once
     * it has been passed on; only those that wait for a slower one are kept.
     */
    public static <T> void forEachInOrder(int count, IntFunction<T> work, Consumer<T> taker) {
        List<T> waiting = new ArrayList<>(Collections.nCopies(count, null));
        AtomicInteger next = new AtomicInteger();
        map(count, piece -> {
            T given = work.apply(piece);
            synchronized (waiting) {
                waiting.set(piece, given);
                for (int i = next.get(); i < count && waiting.get(i) != null; i = next.incrementAndGet()) {
                    taker.accept(waiting.set(i, null));
                }
            }
            return null;
        });
    }

    /** Does the same as {@link #map} on one processor. */
    public static <T> List<T> mapSequentially(int count, IntFunction<T> work) {
        List<T> given = new ArrayList<>(count);
        for (int piece = 0; piece < count; piece++) {
            given.add(work.apply(piece));
        }
        return given;
    }
}
