package khitomer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManualPageTest {

    private static String body(ManualPage page) {
        return page.source().substring(page.source().indexOf(".ad l\n") + 6);
    }

    private static ManualPage page() {
        return new ManualPage("khitomer", 1, "2293-06-27", "khitomer 1");
    }

    @Test
    void every_character_stands_for_itself() {
        assertThat(Roff.escaped("a-b 'c' \"d\" \\n ~^` – ’ é 日"))
                .isEqualTo("a\\-b \\(aqc\\(aq \\(dqd\\(dq \\(rsn \\(ti\\(ha\\(ga \\(en \\(cq \\[u00E9] \\[u65E5]");
    }

    @Test
    void no_line_of_a_text_is_taken_for_a_request() {
        assertThat(body(page().example(List.of(".so file", "'x'")))).contains("\n\\&.so file\n\\(aqx\\(aq\n");
    }

    @Test
    void a_sentence_begins_a_line() {
        assertThat(Roff.filled("Of U.S.S. Excelsior. It ends.")).isEqualTo("Of U.S.S. Excelsior.\nIt ends.\n");
    }

    @Test
    void a_text_is_paragraphs_lists_and_examples() {
        ManualPage page = page().section("Names");

        HelpText.write("""
                One
                paragraph.

                  id    what it is
                        called
                  name  words

                  kind: event
                    date: 2293
                """, page);

        assertThat(body(page)).isEqualTo("""
                .SH "NAMES"
                One paragraph.
                .TP 6
                \\fBid\\fP
                what it is called
                .TP 6
                \\fBname\\fP
                words
                .PP
                .EX
                kind: event
                  date: 2293
                .EE
                """);
    }

    @Test
    void a_text_may_begin_with_a_list() {
        ManualPage page = page().section("Codes");

        HelpText.write("  0  found\n 70  a bug\n", page);

        assertThat(body(page)).contains("\\fB0\\fP\nfound\n", "\\fB70\\fP\na bug\n");
    }
}
