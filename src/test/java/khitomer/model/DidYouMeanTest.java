package khitomer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.base.EditDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DidYouMeanTest {

    @Test
    void two_slips_are_forgiven_but_only_one_in_a_short_word() {
        assertThat(DidYouMean.to("khtmer", Stream.of("khitomer"))).hasValue("khitomer");
        assertThat(DidYouMean.to("wrf", Stream.of("worf"))).hasValue("worf");
        assertThat(DidYouMean.to("wx", Stream.of("worf"))).isEmpty();
        assertThat(DidYouMean.to("khtmr", Stream.of("khitomer"))).isEmpty();
    }

    @Test
    void of_equally_near_words_the_first_is_offered() {
        assertThat(DidYouMean.to("clas", Stream.of("clash", "class"))).hasValue("clash");
        assertThat(DidYouMean.to("class", Stream.of("clash", "class"))).hasValue("class");
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void slips_are_counted_alike_from_both_sides_and_as_few_as_were_made(long seed) {
        Random random = new Random(seed);
        String word = word(random);
        int made = random.nextInt(3);
        String typed = word;
        for (int i = 0; i < made; i++) {
            typed = slip(typed, random);
        }

        assertThat(new EditDistance(word, 9).distanceTo(typed, 9))
                .isLessThanOrEqualTo(made)
                .isEqualTo(new EditDistance(typed, 9).distanceTo(word, 9));
    }

    private static String word(Random random) {
        return IntStream.range(0, 3 + random.nextInt(6))
                .map(i -> 'a' + random.nextInt(4))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String slip(String word, Random random) {
        int at = random.nextInt(word.length());
        return random.nextBoolean()
                ? word.substring(0, at) + 'x' + word.substring(at)
                : word.substring(0, at) + 'y' + word.substring(at + 1);
    }
}
