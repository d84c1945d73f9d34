package khitomer.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import khitomer.render.Linked;
import khitomer.render.OutputFormat;
import khitomer.render.Reports;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.report.Row;
import org.junit.jupiter.api.Test;

class PageRendererTest {

    @Test
    void in_a_pipe_each_fact_and_each_paragraph_is_one_line() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.whole())).isEqualTo("""
                Khitomer Massacre  event (khitomer-massacre)

                Romulan forces wipe out the colony: all of it. [seed]

                Date          2346 [seed] or ../2344 [startrek.com:khitomer]
                Participants  Romulan Star Empire
                              Ja'rod (role betrayer, 2345 to 2346) [seed]
                Losses        4000 (disputed)

                History
                  Nobody on the colony expected an attack from *there*, least of all on a feast day.

                  Kahlest survived. [seed; sto:Khitomer System]

                Referred to by
                  Worf <character>, whose parents died in it, as everybody who knew them was told
                  Turning Point (mission) [seed]

                Worf  character (worf)
                """);
    }

    @Test
    void on_a_screen_values_hang_under_themselves() {
        assertThat(Reports.write(OutputFormat.TEXT, Reports.whole(), Reports.onScreen(40)))
                .isEqualTo("""
                Khitomer Massacre  event
                    (khitomer-massacre)

                Romulan forces wipe out the colony: all
                of it. [seed]

                Date          2346 [seed] or ../2344
                              [startrek.com:khitomer]
                Participants  Romulan Star Empire
                              Ja'rod (role betrayer,
                              2345 to 2346) [seed]
                Losses        4000 (disputed)

                History
                  Nobody on the colony expected an
                  attack from *there*, least of all on a
                  feast day.

                  Kahlest survived. [seed; sto:Khitomer
                  System]

                Referred to by
                  Worf <character>, whose parents died
                    in it, as everybody who knew them
                    was told
                  Turning Point (mission) [seed]

                Worf  character (worf)
                """);
    }

    @Test
    void prose_stays_readable_on_a_wide_screen() {
        Page page = new Page("T", "", List.of(new Section("", List.of(Line.prose("word ".repeat(30), "")))));

        assertThat(write(page, Reports.onScreen(200))
                        .lines()
                        .mapToInt(String::length)
                        .max())
                .hasValue(99);
    }

    @Test
    void a_label_that_is_too_long_pushes_only_its_own_value() {
        Page page = new Page(
                "T",
                "",
                List.of(new Section(
                        "",
                        List.of(
                                Line.of("Type", "planet", ""),
                                Line.of("Controlled by whom", "the Klingon Empire and many more", "")))));

        assertThat(write(page, Reports.onScreen(44))).isEqualTo("""
                T

                Type              planet
                Controlled by whom  the Klingon Empire and
                                  many more
                """);
    }

    @Test
    void titles_and_labels_are_bold_kinds_colored_and_asides_dim_word_by_word() {
        Page page =
                new Page("A Title", "event", List.of(new Section("", List.of(Line.of("Date", "2346", "seed; a b")))));

        assertThat(write(page, new Presentation(80, true, true, false))).isEqualTo("""
                \u001b[1;4mA\u001b[0m \u001b[1;4mTitle\u001b[0m  \u001b[35mevent\u001b[0m

                \u001b[1mDate\u001b[0m  2346 \u001b[2m[seed;\u001b[0m \u001b[2ma\u001b[0m \u001b[2mb]\u001b[0m
                """);
    }

    @Test
    void line_breaks_and_controls_of_the_lore_do_not_reach_the_page() {
        Page page = new Page(
                "A\u001b]0;x\u0007",
                "",
                List.of(new Section(
                        "",
                        List.of(Line.of("Note\n", "one\n\ttwo\u009b", "a\nb"), Line.prose("three\rfour\u202e", "")))));

        assertThat(write(page, Presentation.PLAIN)).isEqualTo("""
                A\u241b]0;x\u2407

                Note  one two\\u009b [a b]

                three four\\u202e
                """);
    }

    @Test
    void titles_names_and_sources_link_to_where_more_is_told() {
        Page page = new Page(
                "A Title",
                "event",
                List.of(new Section(
                        "",
                        List.of(Line.of("At", "or Camp Khitomer, Khitomer", "seed; none")
                                .naming("Camp Khitomer", "camp")))),
                "title");

        assertThat(write(page, Linked.onScreen(80)).replace('\u001b', '~')).isEqualTo("""
                ~]8;id=khitomer1;https://lore/title~\\A~]8;;~\\ ~]8;id=khitomer1;https://lore/title~\\Title~]8;;~\\  event

                At  or ~]8;id=khitomer2;https://lore/camp~\\Camp~]8;;~\\ \
                ~]8;id=khitomer2;https://lore/camp~\\Khitomer~]8;;~\\, Khitomer \
                [~]8;id=khitomer3;https://source/seed~\\seed~]8;;~\\; none]
                """);
    }

    @Test
    void without_its_links_a_page_is_as_if_there_were_none() {
        for (int width = 20; width < 120; width++) {
            assertThat(Hyperlink.without(Reports.write(OutputFormat.TEXT, Reports.whole(), Linked.onScreen(width))))
                    .isEqualTo(Reports.write(OutputFormat.TEXT, Reports.whole(), Reports.onScreen(width)));
        }
    }

    @Test
    void on_a_wide_terminal_no_line_is_longer_than_the_measure() {
        Page page = new Page("T", "", List.of(new Section("", List.of(Line.of("Told", "word ".repeat(60), "")))));

        assertThat(write(page, new Presentation(200, 100, false, true, false, Optional.empty()))
                        .lines()
                        .mapToInt(String::length)
                        .max())
                .hasValue(100);
    }

    private static String write(Page page, Presentation presentation) {
        Row row = Row.of(
                List.of(),
                () -> {
                    throw new AssertionError("nobody needs the entry");
                },
                () -> page);
        return Reports.write(OutputFormat.TEXT, new Report(List.of(), List.of(row), Rows.WHOLE_ENTRIES), presentation);
    }
}
