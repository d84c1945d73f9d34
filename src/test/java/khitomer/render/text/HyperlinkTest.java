package khitomer.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import khitomer.render.Texts;
import khitomer.render.report.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyperlinkTest {

    @Test
    void each_word_is_a_piece_of_one_link() {
        assertThat(Hyperlink.words("two words", "https://a.b/c", 7))
                .isEqualTo("\u001b]8;id=khitomer7;https://a.b/c\u001b\\two\u001b]8;;\u001b\\ "
                        + "\u001b]8;id=khitomer7;https://a.b/c\u001b\\words\u001b]8;;\u001b\\");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "javascript:alert(1)", "file:///etc/passwd", "ftp://a.b/", "httpss://a", " https://a.b/"})
    void nothing_but_the_web_is_linked_to(String address) {
        assertThat(Hyperlink.words("word", address, 1)).isEqualTo("word");
    }

    @Test
    void whatever_could_end_an_address_early_is_encoded() {
        assertThat(Hyperlink.safe("https://a.b/\u001b\\x;y z\u0007\u009c\u00e9\"%20"))
                .isEqualTo("https://a.b/%1B%5Cx%3By%20z%07%C2%9C%C3%A9%22%20");
    }

    @Test
    void an_address_that_terminals_would_not_take_is_left_out() {
        assertThat(Hyperlink.words("word", "https://a.b/" + "c".repeat(3000), 1))
                .isEqualTo("word");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void a_link_takes_no_room_changes_no_wrapping_and_can_be_taken_away(long seed) {
        for (String text : Texts.texts(seed)) {
            String line = Paragraphs.line(text);
            String linked = Hyperlink.words(Color.RED.paintWords(line, true), "https://a.b/" + text, 1);

            assertThat(DisplayWidth.of(linked)).isEqualTo(DisplayWidth.of(line));
            assertThat(Hyperlink.without(linked)).isEqualTo(Color.RED.paintWords(line, true));
            assertThat(Wrap.lines(linked, 20, 18).stream()
                            .map(each -> Hyperlink.without(each)
                                    .replaceAll("\u001b\\[[0-9;]*m", "")
                                    .strip())
                            .toList())
                    .isEqualTo(
                            Wrap.lines(line, 20, 18).stream().map(String::strip).toList());
        }
    }
}
