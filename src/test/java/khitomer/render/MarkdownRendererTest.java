package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.render.report.Columns;
import khitomer.render.text.MarkdownText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    @Test
    void rows_are_a_table() {
        assertThat(Reports.write(OutputFormat.MD, Reports.list())).isEqualTo("""
                | id | name | tag | summary |
                | --- | --- | --- | --- |
                | khitomer | Khitomer |  | A world near the border, shared by nobody for long. |
                | qonos | Qo'noS |  | The Klingon home world, "where, = and \\| stand". |
                """);
    }

    @Test
    void of_no_rows_there_is_no_table() {
        assertThat(Reports.write(
                        OutputFormat.MD,
                        Columns.<String>of().text("id", id -> id).things(List.of())))
                .isEmpty();
    }

    @Test
    void an_entry_is_a_page() {
        assertThat(Reports.write(OutputFormat.MD, Reports.whole())).isEqualTo("""
                # Khitomer Massacre

                *event (khitomer-massacre)*

                Romulan forces wipe out the colony: all of it. *\\[seed\\]*

                - **Date** 2346 \\[seed\\] or ../2344 *\\[startrek.com:khitomer\\]*
                - **Participants** Romulan Star Empire\\
                  Ja'rod (role betrayer, 2345 to 2346) *\\[seed\\]*
                - **Losses** 4000 (disputed)

                ## History

                Nobody on the colony expected an attack from \\*there\\*, least of all on a feast day.

                Kahlest survived. *\\[seed; sto:Khitomer System\\]*

                ## Referred to by

                - Worf \\<character\\>, whose parents died in it, as everybody who knew them was told
                - Turning Point (mission) *\\[seed\\]*

                # Worf

                *character (worf)*
                """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<script>;\\<script\\>",
                "[a](b);\\[a\\](b)",
                "![a](b);!\\[a\\](b)",
                "&amp;\\&amp",
                "*a* _b_ `c` ~d~;\\*a\\* \\_b\\_ \\`c\\` \\~d\\~",
                "# a;\\# a",
                "- a;\\- a",
                "a - b;a - b",
                "12. a;12\\. a",
                "1) a;1\\) a",
                "a 1. b;a 1. b",
                "https://a.b;https\\://a.b",
                "WWW.a.b;WWW\\.a.b",
                "a@b;a\\@b",
                "a@b.org;a\\@<!-- -->b.org",
                "a\\b;a\\\\b",
                "khitomer-massacre;khitomer-massacre"
            })
    void what_markdown_would_obey_is_escaped(String lore, String escaped) {
        assertThat(MarkdownText.of(lore)).isEqualTo(escaped);
    }
}
