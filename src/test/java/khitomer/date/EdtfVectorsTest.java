package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every string of {@code edtf-vectors.tsv}; the comment at its head says what the columns mean. */
class EdtfVectorsTest {

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_string_means_what_its_row_says(Vector vector) throws InvalidDateException {
        LoreDate date = new DateReader(Reckoning.COMMON).read(vector.input());

        assertThat(Vector.of(vector, date)).isEqualTo(vector);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_string_is_refused_at_one_of_its_characters(Vector vector) {
        assertThatThrownBy(() -> new DateReader(Reckoning.COMMON).read(vector.input()))
                .isInstanceOfSatisfying(
                        InvalidDateException.class,
                        problem -> assertThat(problem.column())
                                .isBetween(1, vector.input().length() + 1));
    }

    @Test
    void every_row_of_the_file_is_read() {
        assertThat(valid().size() + invalid().size()).isEqualTo(355);
    }

    static List<Vector> valid() {
        return vectors().stream()
                .filter(vector -> vector.verdict().equals("valid"))
                .toList();
    }

    static List<Vector> invalid() {
        return vectors().stream()
                .filter(vector -> vector.verdict().equals("invalid"))
                .toList();
    }

    private static List<Vector> vectors() {
        try (InputStream file = EdtfVectorsTest.class.getResourceAsStream("edtf-vectors.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Vector::of)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What a row asserts, in its words; {@code -} where it asserts nothing. */
    record Vector(
            String input,
            String verdict,
            String level,
            String kind,
            String earliest,
            String latest,
            String approximate,
            String uncertain,
            String unspecified) {

        static Vector of(String line) {
            String[] cells = line.split("\t", -1);
            return new Vector(
                    cells[0].contains("\\u") ? unescaped(cells[0]) : cells[0].equals("<empty>") ? "" : cells[0],
                    cells[1],
                    cells[2],
                    cells[3],
                    cells[4],
                    cells[5],
                    cells[6],
                    cells[7],
                    cells[8]);
        }

        static Vector of(Vector asserted, LoreDate date) {
            return new Vector(
                    date.text(),
                    "valid",
                    Integer.toString(date.level()),
                    date.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    asserted.earliest().equals("-")
                            ? "-"
                            : end(date.startEnding(), date.bounds().earliest()),
                    asserted.latest().equals("-")
                            ? "-"
                            : end(date.endEnding(), date.bounds().latest()),
                    word(date.approximate()),
                    word(date.uncertain()),
                    word(date.unspecified()));
        }

        private static String end(EndpointState ending, long second) {
            return ending == EndpointState.KNOWN
                    ? Axis.day(second)
                    : ending.name().toLowerCase(Locale.ROOT);
        }

        private static String word(boolean yes) {
            return yes ? "yes" : "no";
        }

        private static String unescaped(String text) {
            StringBuilder unescaped = new StringBuilder();
            for (int index = 0; index < text.length(); index++) {
                boolean escape = text.startsWith("\\u", index);
                unescaped.append(
                        escape
                                ? (char) Integer.parseInt(text.substring(index + 2, index + 6), 16)
                                : text.charAt(index));
                index += escape ? 5 : 0;
            }
            return unescaped.toString();
        }

        @Override
        public String toString() {
            return input;
        }
    }
}
