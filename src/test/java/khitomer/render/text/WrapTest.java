package khitomer.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.render.Texts;
import khitomer.render.report.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrapTest {

    @Test
    void a_line_is_broken_between_words() {
        assertThat(Wrap.lines("The Klingon colony world of Khitomer", 20, 16))
                .containsExactly("The Klingon colony", "world of", "Khitomer");
    }

    @Test
    void a_word_is_never_cut() {
        assertThat(Wrap.lines("see https://sto.fandom.com/wiki/Khitomer there", 20, 20))
                .containsExactly("see", "https://sto.fandom.com/wiki/Khitomer", "there");
    }

    @Test
    void scripts_without_blanks_are_broken_between_characters_but_not_before_a_stop() {
        assertThat(Wrap.lines("\u4e16".repeat(8) + "\u3002" + "\u754c".repeat(3), 16, 16))
                .containsExactly("\u4e16".repeat(7), "\u4e16\u3002" + "\u754c".repeat(3));
    }

    @Test
    void a_word_that_takes_no_columns_is_a_word_too() {
        assertThat(Wrap.lines("\u200b 1234567890123456", 16, 16)).containsExactly("\u200b", "1234567890123456");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void every_line_fits_or_is_one_word(long seed) {
        String text = Paragraphs.line(String.join(" ", Texts.texts(seed)));

        List<String> lines = Wrap.lines(text, 24, 18);

        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            assertThat(DisplayWidth.of(line) <= (i == 0 ? 24 : 18) || line.indexOf(' ') < 0)
                    .as(line)
                    .isTrue();
        }
    }
}
