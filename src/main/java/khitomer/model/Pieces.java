package khitomer.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Work in many pieces that need nothing of each other. */
public final class Pieces {

    private Pieces() {
    }

    /** What each piece gives, in their order; done on all processors, each of which takes the next piece that is left. */
    public static <T> List<T> onAllProcessors(int count, IntFunction<T> work) {
        List<T> given = new ArrayList<>(Collections.nCopies(count, null));
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(processor -> {
            for (int piece = next.getAndIncrement(); piece < count; piece = next.getAndIncrement()) {
                given.set(piece, work.apply(piece));
            }
        });
        return given;
    }

    /** The same, one after the other. */
    public static <T> List<T> inTurn(int count, IntFunction<T> work) {
        List<T> given = new ArrayList<>(count);
        for (int piece = 0; piece < count; piece++) {
            given.add(work.apply(piece));
        }
        return given;
    }
}
