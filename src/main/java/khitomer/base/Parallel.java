package khitomer.base;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work in many pieces that need nothing of each other. */
public final class Parallel {

    private Parallel() {}

    /**
     * What each piece gives, in their order; done on all processors, each of which takes the next piece that is left.
     */
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
                        // Where a piece failed, the others need not be done.
                        next.set(count);
                    }
                });
        return given;
    }

    /**
     * Hands over what each piece gives, in their order and one at a time; done on all processors. What was handed over
     * is let go, so that there are never more of them at once than are being done, and those that wait for a slower
     * one.
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

    /** The same as on all processors, one after the other. */
    public static <T> List<T> mapSequentially(int count, IntFunction<T> work) {
        List<T> given = new ArrayList<>(count);
        for (int piece = 0; piece < count; piece++) {
            given.add(work.apply(piece));
        }
        return given;
    }
}
