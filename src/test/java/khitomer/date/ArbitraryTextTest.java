package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text does anything but mean a date or be refused at one of its characters. */
class ArbitraryTextTest {

    private static final List<String> PIECES = List.of(
            "2293",
            "-",
            "06",
            "27",
            "X",
            "XX",
            "~",
            "?",
            "%",
            "/",
            "..",
            "[",
            "]",
            "{",
            "}",
            ",",
            "Y",
            "E",
            "S",
            "T",
            "10:00:00",
            "Z",
            "+",
            " ",
            "TA",
            "BBY",
            "SD",
            "41153.7",
            "0",
            "9",
            "circa ",
            "before ",
            " or ",
            "late ",
            "between ",
            " and ",
            "June ",
            "th century",
            "s",
            "\u2013",
            "\u00e9",
            "\uD83D\uDE00",
            "\uD83D",
            "\u200B",
            "\0",
            "'",
            "(",
            ".",
            ":",
            "mid-",
            "99999999999999999999",
            "\u0130");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_text_of_likely_pieces_is_a_date_or_a_problem(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            check(text.toString());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_text_of_any_characters_is_a_date_or_a_problem(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
            }
            check(text.toString());
        }
    }

    @Test
    void a_very_long_text_takes_no_longer_than_its_length() {
        for (String piece :
                List.of("9", "X", "[", "2293,", "[2293,", "/", "..", " ", "a ", "~", "2293 or ", "-", "2293..")) {
            check(piece.repeat(200_000));
            check("[" + piece.repeat(200_000) + "]");
        }
    }

    private static void check(String text) {
        for (Reckoning reckoning : List.of(Reckoning.COMMON, Worlds.ERAS)) {
            try {
                LoreDate date = new DateReader(reckoning).read(text);

                assertThat(date.text()).isEqualTo(text);
                assertThat(date.widened().bounds().contains(date.bounds()))
                        .as(text)
                        .isTrue();
                assertThat(date.compareTo(date)).isZero();
            } catch (InvalidDateException problem) {
                assertThat(problem.column()).as(text).isBetween(1, text.length() + 1);
                assertThat(problem.code()).as(text).startsWith("TIME00");
                assertThat(problem.getMessage()).as(text).doesNotEndWith(".");
                assertThat(problem.suggestion())
                        .as(text)
                        .matches(instead -> instead.isEmpty() || isDate(reckoning, instead));
            }
        }
    }

    private static boolean isDate(Reckoning reckoning, String text) {
        try {
            return new DateReader(reckoning).read(text).text().equals(text);
        } catch (InvalidDateException problem) {
            return false;
        }
    }
}
