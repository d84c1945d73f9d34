package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.render.report.Cell;
import khitomer.render.report.Page.Line;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Cell SEED = Cell.many(List.of(Cell.text("seed"), Cell.text("sto:Worf")));

    @Test
    void a_bare_value_is_itself() {
        assertThat(Line.of("Born", Reports.year("2340"))).isEqualTo(Line.of("Born", "2340", ""));
    }

    @Test
    void a_period_is_told_from_end_to_end_and_a_half_one_by_its_end() {
        Cell whole = Reports.said(
                "who",
                Cell.text("Worf"),
                Reports.map("role", Cell.text("witness"), "from", Reports.year("2346"), "until", Reports.year("2382")));
        Cell half = Reports.said("who", Cell.text("Worf"), Reports.map("until", Reports.year("2382")));

        assertThat(Wording.of(whole)).isEqualTo("Worf (role witness, 2346 to 2382)");
        assertThat(Wording.of(half)).isEqualTo("Worf (until 2382)");
    }

    @Test
    void the_sources_of_the_last_value_are_the_aside() {
        Cell cell = Reports.said(
                "date",
                Reports.year("2346"),
                Reports.map("source", SEED),
                Reports.said(
                        "date",
                        Reports.year("2344"),
                        Reports.map("source", Cell.text("book"), "disputed", Cell.text("yes"))));

        assertThat(Line.of("Date", cell))
                .isEqualTo(Line.of("Date", "2346 [seed; sto:Worf] or 2344 (disputed)", "book"));
    }

    @Test
    void several_values_stand_behind_semicolons_each_with_its_own_sources() {
        Cell cell = Cell.many(List.of(
                Reports.said("who", Reports.reference("a", "Ay"), Reports.map("source", Cell.text("seed"))),
                Cell.text("b")));

        assertThat(Line.of("", cell)).isEqualTo(Line.of("", "Ay [seed]; b", ""));
    }

    @Test
    void nothing_is_said_of_nothing() {
        assertThat(Line.of("", Cell.many(List.of()))).isEqualTo(Line.of("", "", ""));
    }
}
