package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import khitomer.render.report.Columns;
import khitomer.render.report.Paragraphs;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlainRendererTest {

    @Test
    void a_page_is_one_fact_a_line_each_with_its_label() {
        assertThat(plain(Reports.whole())).isEqualTo("""
                Khitomer Massacre
                event (khitomer-massacre)
                Romulan forces wipe out the colony: all of it. (from seed)
                Date: 2346 [seed] or ../2344 (from startrek.com:khitomer)
                Participants: Romulan Star Empire
                Participants: Ja'rod (role betrayer, 2345 to 2346) (from seed)
                Losses: 4000 (disputed)
                History:
                Nobody on the colony expected an attack from *there*, least of all on a feast day.
                Kahlest survived. (from seed; sto:Khitomer System)
                Referred to by:
                Worf <character>, whose parents died in it, as everybody who knew them was told
                Turning Point (mission) (from seed)

                Worf
                character (worf)
                """);
    }

    @Test
    void a_record_is_a_line_for_each_of_its_fields() {
        assertThat(plain(Reports.list())).isEqualTo("""
                id: khitomer
                name: Khitomer
                summary: A world near the border, shared by nobody for long.

                id: qonos
                name: Qo'noS
                summary: The Klingon home world, "where, = and | stand".
                """);
    }

    @Test
    void what_has_but_two_columns_is_a_line_a_row() {
        Report report = Columns.<String>of()
                .text("what", what -> what)
                .number("number", String::length)
                .things(List.of("files", "dates of all"));

        assertThat(plain(report)).isEqualTo("files: 5\ndates of all: 12\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void no_sign_is_written_that_does_not_stand_in_the_lore(long seed) {
        List<String> texts = Texts.texts(seed);
        String shown = texts.stream().map(Paragraphs::line).reduce("", String::concat);

        String written = plain(Reports.texts(texts.toArray(String[]::new)));

        assertThat(written.codePoints().filter(sign -> shown.indexOf(sign) < 0))
                .allMatch(sign -> Character.isLetterOrDigit(sign) && sign < 0x7F || " \n.,:;()".indexOf(sign) >= 0);
    }

    private static String plain(Report report) {
        StringBuilder out = new StringBuilder();
        try {
            new PlainRenderer().render(report, Reports.onScreen(40), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
