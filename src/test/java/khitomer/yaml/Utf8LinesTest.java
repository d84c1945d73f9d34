package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Utf8LinesTest {

    private static final String[] PIECES = {"a", "b c", "\n", "\r", "\r\n", "\t", "é", "日", "😀", "\uFEFF", "\uFFFD", "\u0085",
        "\u0001", "\u007F", "\u2028", "~", " "};

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_have_the_lines_of_their_text(long seed) {
        String text = text(new Random(seed));

        SourceText read = source(text.getBytes(StandardCharsets.UTF_8)).orElseThrow();

        SourceText expected = SourceText.of("f", text);
        assertThat(read.between(1, read.lines())).isEqualTo(expected.between(1, expected.lines()));
        for (int line = 1; line <= read.lines(); line++) {
            boolean ascii = read.line(line).chars().allMatch(letter -> letter >= ' ' && letter <= '~');
            assertThat(!read.isAscii(line) || ascii).as("line %d", line).isTrue();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_are_refused_just_where_their_whole_is_no_utf_8(long seed) {
        Random random = new Random(seed);
        byte[] bytes = (text(random) + "é").getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThat(source(bytes).isPresent()).isEqualTo(Utf8.decode(bytes).isWhole());
    }

    @Test
    void the_lines_of_plain_letters_are_known() {
        SourceText read = source("id: worf\nname: É\n\n\tx\n".getBytes(StandardCharsets.UTF_8)).orElseThrow();

        assertThat(IntStream.rangeClosed(1, read.lines()).mapToObj(read::isAscii)).containsExactly(true, false, true, false);
    }

    private static Optional<SourceText> source(byte[] bytes) {
        return new LoreText("f", "f", bytes).source();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }
}
