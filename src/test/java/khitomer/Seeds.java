package khitomer;

import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The seeds that laws are tried with: always the same in the build, others with {@code -Dseeds.from=N -Dseeds.count=M}.
 */
public final class Seeds {

    private Seeds() {}

    /** @param count how many there are where nothing else is asked for */
    public static Stream<Long> of(int count) {
        long from = Long.getLong("seeds.from", 1);
        return LongStream.range(from, from + Integer.getInteger("seeds.count", count))
                .boxed();
    }
}
