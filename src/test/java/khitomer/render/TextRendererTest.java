package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextRendererTest {

    @Test
    void a_table_has_aligned_columns_and_none_that_is_empty() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.list())).isEqualTo("""
                khitomer  Khitomer  A world near the border, shared by nobody for long.
                qonos     Qo'noS    The Klingon home world, "where, = and | stand".
                """);
    }

    @Test
    void on_a_screen_the_last_column_is_wrapped_under_itself() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.list(), Reports.onScreen(60)))
                .isEqualTo("""
                khitomer  Khitomer  A world near the border, shared by
                                    nobody for long.
                qonos     Qo'noS    The Klingon home world, "where, = and |
                                    stand".
                """);
    }

    @Test
    void where_the_others_leave_it_too_little_the_last_column_goes_below_them() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.list(), Reports.onScreen(40)))
                .isEqualTo("""
                khitomer  Khitomer
                    A world near the border, shared by
                    nobody for long.
                qonos     Qo'noS
                    The Klingon home world, "where, =
                    and | stand".
                """);
    }

    @Test
    void a_last_column_that_is_short_stays_beside_the_others_on_a_narrow_screen() {
        Report report = Columns.<String>of()
                .text("id", id -> id)
                .text("kind", id -> "event")
                .things(List.of("khitomer-massacre", "turning-point"));

        assertThat(Reports.write(OutputFormat.TEXT, report, Reports.onScreen(25)))
                .isEqualTo("""
                khitomer-massacre  event
                turning-point      event
                """);
    }

    @Test
    void nothing_is_written_of_no_rows() {
        assertThat(Reports.write(
                        OutputFormat.TEXT,
                        Columns.<String>of().text("id", id -> id).things(List.of())))
                .isEmpty();
    }

    @Test
    void columns_are_aligned_by_what_they_take_on_a_terminal() {
        Report report = Columns.<String>of()
                .text("name", name -> name)
                .text("mark", name -> "x")
                .things(List.of("\u4e16\u754c", "E\u0301owyn", "\ud83d\ude80", "abc"));

        assertThat(Reports.write(OutputFormat.TEXT, report)).isEqualTo("""
                \u4e16\u754c   x
                E\u0301owyn  x
                \ud83d\ude80     x
                abc    x
                """);
    }

    @Test
    void a_cell_says_values_and_readings_but_not_what_is_said_of_them() {
        Report report = Columns.<String>of()
                .with("many", Style.PLAIN, id -> Cell.many(List.of(Reports.reference("a", "Ay"), Cell.text("b"))))
                .with(
                        "said",
                        Style.DATE,
                        id -> Reports.said(
                                "date",
                                Reports.year("2346"),
                                Map.of("source", Cell.text("seed")),
                                Reports.year("2344")))
                .with(
                        "parts",
                        Style.PLAIN,
                        id -> new Cell.Fields(Reports.map(
                                "days", new Cell.Number("3"), "valid", new Cell.Bool(true), "short", Cell.NONE)))
                .things(List.of("x"));

        assertThat(Reports.write(OutputFormat.TEXT, report)).isEqualTo("Ay; b  2346 or 2344  days 3, valid yes\n");
    }

    @Test
    void color_paints_cells_by_the_style_of_their_column_and_takes_no_room() {
        Report report = Columns.<String>of()
                .text("id", Style.ID, id -> id)
                .text("name", Style.NAME, id -> "Name of ".concat(id))
                .things(List.of("a", "bb"));

        assertThat(Reports.write(OutputFormat.TEXT, report, new Presentation(80, true, true, false)))
                .isEqualTo("""
                a   \u001b[1mName\u001b[0m \u001b[1mof\u001b[0m \u001b[1ma\u001b[0m
                bb  \u001b[1mName\u001b[0m \u001b[1mof\u001b[0m \u001b[1mbb\u001b[0m
                """);
    }

    @Test
    void each_kind_has_a_color_of_its_own() {
        Report report =
                Columns.<String>of().text("kind", Style.KIND, kind -> kind).things(List.of("event", "place", "event"));

        assertThat(Reports.write(OutputFormat.TEXT, report, new Presentation(80, true, true, false)))
                .isEqualTo("""
                \u001b[35mevent\u001b[0m
                \u001b[31mplace\u001b[0m
                \u001b[35mevent\u001b[0m
                """);
    }

    @Test
    void a_name_links_to_the_entry_of_its_row_and_a_reference_to_its_own() {
        Report report = Columns.<String>of()
                .text("id", Style.ID, id -> id)
                .text("name", Style.NAME, id -> "Ay")
                .with("event", Style.PLAIN, id -> Reports.reference("b", "Bee"))
                .things(List.of("a", "none"));

        assertThat(Reports.write(OutputFormat.TEXT, report, Linked.onScreen(80)).replace('\u001b', '~'))
                .isEqualTo("""
                a     ~]8;id=khitomer1;https://lore/a~\\Ay~]8;;~\\  ~]8;id=khitomer2;https://lore/b~\\Bee~]8;;~\\
                none  Ay  ~]8;id=khitomer3;https://lore/b~\\Bee~]8;;~\\
                """);
    }

    @Test
    void where_there_is_no_room_to_align_them_columns_follow_each_other_closely() {
        Report report = Columns.<String>of()
                .text("id", id -> id)
                .text("name", id -> id.substring(0, 1))
                .text("summary", id -> "A world near the border, shared by nobody.")
                .things(List.of("khitomer-massacre-of-the-year", "qonos"));

        assertThat(Reports.write(OutputFormat.TEXT, report, Reports.onScreen(30)))
                .isEqualTo("""
                khitomer-massacre-of-the-year
                    k
                    A world near the border,
                    shared by nobody.
                qonos  q
                    A world near the border,
                    shared by nobody.
                """);
    }

    @Test
    void one_row_stays_one_line_and_controls_are_shown() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.texts("two\nlines\n", "\u001b[31mred", "\u202eevil")))
                .isEqualTo("two\u240alines\n\u241b[31mred\n\\u202eevil\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void nothing_is_lost_by_wrapping(long seed) {
        Report report = Reports.texts(Texts.texts(seed).toArray(String[]::new));

        String wide = Reports.write(OutputFormat.TEXT, report);
        String narrow = Reports.write(OutputFormat.TEXT, report, Reports.onScreen(20));

        assertThat(narrow.replaceAll("[ \n]", "")).isEqualTo(wide.replaceAll("[ \n]", ""));
    }
}
