package khitomer.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParagraphsTest {

    @Test
    void paragraphs_are_divided_by_blank_lines_however_lines_end() {
        assertThat(Paragraphs.paragraphs("one\r\ntwo\r\n\r\n three\tfour \rfive\n \n\nsix"))
                .isEqualTo(List.of("one two", "three four five", "six"));
        assertThat(Paragraphs.paragraphs(" \n ")).isEmpty();
        assertThat(Paragraphs.line(" one\n\ntwo ")).isEqualTo("one two");
    }

    @Test
    @Timeout(30)
    void a_long_text_takes_no_longer_by_the_line_than_a_short_one() {
        String text = "Words of a line.\n".repeat(500_000);

        assertThat(Paragraphs.paragraphs(text)).hasSize(1).first().asString().hasSize(text.length() - 1);
    }
}
