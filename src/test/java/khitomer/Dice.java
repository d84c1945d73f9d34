package khitomer;

import java.util.List;
import java.util.Random;

/** Chooses at random, the same for the same seed. */
public record Dice(Random random) {

    public static Dice of(long seed) {
        return new Dice(new Random(seed));
    }

    /** A number from 0 up to, but not including, that one. */
    public int below(int number) {
        return random.nextInt(number);
    }

    /** Whether something happens that happens once in so many times. */
    public boolean once(int times) {
        return random.nextInt(times) == 0;
    }

    public String pick(String... all) {
        return all[random.nextInt(all.length)];
    }

    public <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
