package khitomer.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import khitomer.base.SafeText;
import khitomer.render.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "Khitomer, 8",
        "E\u0301owyn, 5",
        "\u4e16\u754c, 4",
        "\ud55c\uae00, 4",
        "\uff21, 2",
        "\uff71, 1",
        "\u1112\u1161\u11ab, 2",
        "\ud83d\ude80, 2",
        "\u2764, 1",
        "\u2764\ufe0f, 2",
        "\ud83d\udc68\u200d\ud83d\ude80, 2",
        "\ud83d\udc4b\ud83c\udffd, 2",
        "\ud83c\uddf3\ud83c\uddff, 2",
        "a\u200bb, 2",
        "\u303f, 1",
        "\u3040x, 2",
        "\u231a, 2",
        "\u2319, 1",
        "\u231c, 1"
    })
    void a_text_takes_the_columns_of_its_pictures(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void color_takes_no_columns_and_marks_add_none(long seed) {
        for (String written : Texts.texts(seed)) {
            String text = SafeText.line(written);
            int width = DisplayWidth.of(text);

            assertThat(DisplayWidth.of(Color.DIM.paintWords(text, true))).isEqualTo(width);
            assertThat(DisplayWidth.of(text + "\u0301")).isEqualTo(width);
            assertThat(DisplayWidth.of(text + " ")).isEqualTo(width + 1);
            assertThat(width).isBetween(0, 2 * text.length());
        }
    }
}
