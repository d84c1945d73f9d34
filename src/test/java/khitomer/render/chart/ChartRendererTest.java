package khitomer.render.chart;

import static khitomer.render.Charts.NEVER;
import static khitomer.render.Charts.UNKNOWN;
import static khitomer.render.Charts.chart;
import static khitomer.render.Charts.day;
import static khitomer.render.Charts.draw;
import static khitomer.render.Charts.drawAscii;
import static khitomer.render.Charts.month;
import static khitomer.render.Charts.since;
import static khitomer.render.Charts.until;
import static khitomer.render.Charts.year;
import static khitomer.render.Charts.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import khitomer.render.report.Presentation;
import org.junit.jupiter.api.Test;

class ChartRendererTest {

    private static final Chart HISTORY = chart(
            Bar.between("Kirk", "character", year(2233), years(2293, 2371)),
            Bar.between("Worf", "character", year(2340), NEVER),
            Bar.between("Klingon shipyards of the outer systems", "faction", UNKNOWN, year(2293)),
            Bar.between("Betreka Nebula Incident", "event", year(2346), years(2362, 2366)),
            Bar.between("A war of which little is known", "event", years(2300, 2320), years(2310, 2330)),
            Bar.point("Khitomer Conference", "event", year(2293)),
            Bar.point("Ruins are found", "event", years(2290, 2330)),
            Bar.point("First settlement", "event", until(2280)),
            Bar.point("A later visit", "event", since(2360)));

    @Test
    void sixty_columns() {
        assertThat(draw(60, HISTORY)).isEqualTo("""
                                         2250         2300         2350
                                       ────┬────────────┬────────────┬─────
                Kirk                   ████████████████░░░░░░░░░░░░░░░░░░░░
                Worf                                              █████████→
                Klingon shipyards o…  ←░░░░░░░░░░░░░░░░
                Betreka Nebula Inci…                                █████░
                A war of which litt…                    ░░░░░░░░░
                Khitomer Conference                   ●
                Ruins are found                      ░░░░░◆░░░░░░
                First settlement      ←░░░░░░░░░░░░◆
                A later visit                                          ◆░░░→
                """);
    }

    @Test
    void eighty_columns() {
        assertThat(draw(80, HISTORY)).isEqualTo("""
                                             2240   2260   2280    2300   2320   2340   2360
                                             ──┬──────┬──────┬───────┬──────┬──────┬──────┬────
                Kirk                         ██████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                Worf                                                               ████████████→
                Klingon shipyards of the…   ←░░░░░░░░░░░░░░░░░░░░░░
                Betreka Nebula Incident                                              ░██████░░
                A war of which little is…                            ░░░░░░░░░░░░
                Khitomer Conference                               ●
                Ruins are found                                  ░░░░░░░◆░░░░░░░░
                First settlement            ←░░░░░░░░░░░░░░░░░◆
                A later visit                                                             ◆░░░░→
                """);
    }

    @Test
    void two_hundred_columns() {
        assertThat(draw(200, HISTORY)).isEqualTo("""
                                                              2240        2250       2260        2270       2280       2290        2300       2310       2320        2330       2340       2350        2360       2370
                                                         ───────┬───────────┬──────────┬───────────┬──────────┬──────────┬───────────┬──────────┬──────────┬───────────┬──────────┬──────────┬───────────┬──────────┬──
                Kirk                                     ░████████████████████████████████████████████████████████████████████░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                Worf                                                                                                                                                              ░████████████████████████████████████→
                Klingon shipyards of the outer systems  ←░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                Betreka Nebula Incident                                                                                                                                                  ░██████████████████░░░░░░
                A war of which little is known                                                                                       ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                Khitomer Conference                                                                                          ◆░
                Ruins are found                                                                                          ░░░░░░░░░░░░░░░░░░░░░░░◆░░░░░░░░░░░░░░░░░░░░░░░░
                First settlement                        ←░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░◆
                A later visit                                                                                                                                                                            ◆░░░░░░░░░░░░░→
                """);
    }

    @Test
    void sixty_columns_of_ascii() {
        assertThat(drawAscii(60, HISTORY)).isEqualTo("""
                                         2250         2300         2350
                                       ----+------------+------------+-----
                Kirk                   ================....................
                Worf                                              =========>
                Klingon shipyards...  <................
                Betreka Nebula In...                                =====.
                A war of which li...                    .........
                Khitomer Conference                   *
                Ruins are found                      .....*......
                First settlement      <............*
                A later visit                                          *...>
                """);
    }

    @Test
    void eighty_columns_of_ascii() {
        assertThat(drawAscii(80, HISTORY)).isEqualTo("""
                                             2240   2260   2280    2300   2320   2340   2360
                                             --+------+------+-------+------+------+------+----
                Kirk                         ======================............................
                Worf                                                               ============>
                Klingon shipyards of th...  <......................
                Betreka Nebula Incident                                              .======..
                A war of which little i...                           ............
                Khitomer Conference                               *
                Ruins are found                                  .......*........
                First settlement            <.................*
                A later visit                                                             *....>
                """);
    }

    @Test
    void two_hundred_columns_of_ascii() {
        assertThat(drawAscii(200, HISTORY)).isEqualTo("""
                                                              2240        2250       2260        2270       2280       2290        2300       2310       2320        2330       2340       2350        2360       2370
                                                         -------+-----------+----------+-----------+----------+----------+-----------+----------+----------+-----------+----------+----------+-----------+----------+--
                Kirk                                     .====================================================================.........................................................................................
                Worf                                                                                                                                                              .====================================>
                Klingon shipyards of the outer systems  <......................................................................
                Betreka Nebula Incident                                                                                                                                                  .==================......
                A war of which little is known                                                                                       ....................................
                Khitomer Conference                                                                                          *.
                Ruins are found                                                                                          .......................*........................
                First settlement                        <......................................................*
                A later visit                                                                                                                                                                            *.............>
                """);
    }

    @Test
    void without_a_screen_it_is_a_hundred_columns_wide() {
        assertThat(draw(Presentation.PLAIN, ChartGlyphs.UNICODE, HISTORY)).isEqualTo(draw(100, HISTORY));
    }

    @Test
    void nothing_is_drawn_of_no_bars() {
        assertThat(draw(80, chart())).isEmpty();
    }

    @Test
    void bars_without_any_bound_are_left_out_and_counted() {
        Bar nowhere = Bar.point("Once", "event", UNKNOWN);

        assertThat(draw(80, chart(nowhere))).isEqualTo("1 happening has no bound and is left out\n");
        assertThat(draw(80, chart(nowhere, nowhere))).isEqualTo("2 happenings have no bound and are left out\n");
        assertThat(draw(40, chart(nowhere, Bar.point("Then", "event", day("2293-05-12")), nowhere)))
                .isEqualTo("""
                      2293-05-12
                      ┬─────────────────────────────────
                Then  ░░░░░░░░░░░░░░░░◆░░░░░░░░░░░░░░░░░
                2 more have no bound and are left out
                """);
    }

    @Test
    void an_axis_of_one_day_is_that_day() {
        assertThat(draw(
                        60,
                        chart(
                                Bar.point("Attack", "event", day("2346-03-05")),
                                Bar.between("Rescue", "event", day("2346-03-05"), day("2346-03-05")))))
                .isEqualTo("""
                        2346-03-05
                        ┬───────────────────────────────────────────────────
                Attack  ░░░░░░░░░░░░░░░░░░░░░░░░░◆░░░░░░░░░░░░░░░░░░░░░░░░░░
                Rescue  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
                """);
    }

    @Test
    void an_axis_of_a_month_shows_days() {
        assertThat(draw(
                        60,
                        chart(
                                Bar.point("Attack", "event", day("2346-03-05")),
                                Bar.point("Trial", "event", month("2346-03")),
                                Bar.between("Siege", "event", day("2346-03-08"), day("2346-03-20")))))
                .isEqualTo("""
                        2346-03-01                  2346-03-21    2346-03-31
                        ┬───────────────┬────────────────┬────────────────┬─
                Attack        ░◆░
                Trial   ░░░░░░░░░░░░░░░░░░░░░░░░░◆░░░░░░░░░░░░░░░░░░░░░░░░░░
                Siege              ░░███████████████████░░
                """);
    }

    @Test
    void an_axis_of_a_year_shows_months() {
        assertThat(draw(
                        60,
                        chart(
                                Bar.point("Attack", "event", day("2346-03-05")),
                                Bar.between("Trial", "event", month("2346-05"), month("2346-08")),
                                Bar.point("Feast", "event", year(2346)))))
                .isEqualTo("""
                        2346-01               2346-07
                        ┬────────────────────────┬──────────────────────────
                Attack          ◆░
                Trial                    ░░░░██████████░░░░
                Feast   ░░░░░░░░░░░░░░░░░░░░░░░░░◆░░░░░░░░░░░░░░░░░░░░░░░░░░
                """);
    }

    @Test
    void years_before_the_first_and_of_few_digits_are_years() {
        assertThat(draw(
                        60,
                        chart(
                                Bar.between("Kahless", "character", year(-55), years(0, 12)),
                                Bar.point("Founding", "event", year(7)),
                                Bar.between("Dark time", "event", year(30), year(101)))))
                .isEqualTo("""
                              -40   -20     0    20    40    60     80   100
                           ────┬─────┬──────┬─────┬─────┬─────┬──────┬─────┬
                Kahless    ██████████████████░░░░
                Founding                      ●
                Dark time                            ███████████████████████
                """);
    }

    @Test
    void an_axis_may_be_as_long_as_time() {
        assertThat(drawAscii(
                        80,
                        chart(
                                Bar.between(
                                        "Stars",
                                        "event",
                                        years(-13_800_000_000L, -13_500_000_000L),
                                        years(10_000_000_000L, 99_000_000_000L)),
                                Bar.between(
                                        "Preservers",
                                        "faction",
                                        years(-4_600_000_000L, -4_500_000_000L),
                                        years(-10, 10)),
                                Bar.point("Khitomer Conference", "event", year(2293)))))
                .isEqualTo("""
                                            0                    50000000000
                                     -------+-------------------------+-------------------------
                Stars                =============..............................................
                Preservers               ====
                Khitomer Conference         *
                """);
    }

    @Test
    void labels_are_measured_as_the_terminal_shows_them_and_never_break_a_line() {
        assertThat(draw(
                        40,
                        chart(
                                Bar.point(
                                        "\u4e16\u754c\u4e16\u754c\u4e16\u754c\u4e16\u754c", "place", day("2346-03-05")),
                                Bar.point("E\u0301owyn", "character", day("2346-03-07")),
                                Bar.point("two\nlines\tand more", "event", day("2346-03-06")))))
                .isEqualTo("""
                               2346-03-05
                               ┬───────────────┬────────
                世界世界世界…  ░░░░◆░░░░
                Éowyn                          ░░░░◆░░░░
                two␊lines an…          ░░░░◆░░░░
                """);
    }

    @Test
    void bars_of_one_kind_share_a_color_which_takes_no_room() {
        Chart chart = chart(
                Bar.point("Attack", "event", day("2346-03-05")),
                Bar.point("Jarod", "character", day("2346-03-06")),
                Bar.point("Rescue", "event", day("2346-03-07")));

        assertThat(draw(new Presentation(40, true, true, false), ChartGlyphs.ASCII, chart))
                .isEqualTo("""
                        2346-03-05      2346-03-07
                        +--------------------+----------
                Attack  \u001b[35m.....*.....\u001b[0m
                Jarod             \u001b[31m.....*......\u001b[0m
                Rescue                       \u001b[35m.....*.....\u001b[0m
                """);
    }

    @Test
    void of_a_thousand_is_told_how_many_fall_in_each_stretch_of_time() {
        List<Bar> bars = LongStream.range(0, 1000)
                .mapToObj(i -> Bar.point("event " + i, "event", years(1900 + i * i % 480, 1900 + i * i % 480 + i % 5)))
                .toList();

        assertThat(draw(60, chart(bars))).isEqualTo("""
                1900  █████████████████████████████████████████░░░░░ 143-160
                1920  █████████░░░░░░░░░░ 34-67
                1940  █████████░░░░░ 34-50
                1960  █████████ 34
                1980  ███████░░░ 26-35
                2000  ███████████░░░ 41-50
                2020  ██████████████ 50
                2040  █████████ 34
                2060  ██████████████ 49
                2080  █████████░░░░░░░░░░ 33-67
                2100  ████░░░░░░░░░░ 16-50
                2120  ██ 9
                2140  █████████████████████░░░░ 74-90
                2160  ████░░░░░ 17-33
                2180  █████████ 33
                2200  █████████ 33
                2220  ████████████████░░ 58-66
                2240  ██░░ 8-16
                2260  ██████████████ 50
                2280  █████████ 32
                2300  ██████████████ 50
                2320  ████ 17
                2340  ████ 17
                2360  ██ 8
                1000 happenings in 24 bins of 20 years
                """);
        assertThat(drawAscii(200, chart(bars.subList(0, 61)))).isEqualTo("""
                1900  ==========================================================================================================================================================................................... 9-11
                1920  ==================================................................................... 2-5
                1940  ==================================................. 2-3
                1960  ================================== 2
                1980  ==================================................. 2-3
                2000  ===================================================................. 3-4
                2020  =================================================== 3
                2040  =================================================== 3
                2060  ================================== 2
                2080  ==================================.................................. 2-4
                2100  =================.................................. 1-3
                2120  ================= 1
                2140  ===================================================================================== 5
                2160  ================= 1
                2180  ================================== 2
                2200  ================================== 2
                2220  =================================================== 3
                2240  0
                2260  =================================================== 3
                2280  ================= 1
                2300  ==================================================================== 4
                2320  ================= 1
                2340  ================= 1
                61 happenings in 23 bins of 20 years
                """);
    }

    @Test
    void when_all_of_many_are_on_one_day_that_is_told() {
        List<Bar> bars = Collections.nCopies(61, Bar.point("Attack", "event", day("2346-03-05")));

        assertThat(draw(60, chart(bars))).isEqualTo("""
                2346-03-05  █████████████████████████████████████████████ 61
                61 happenings in 1 bin of 1 day
                """);
    }

    @Test
    void more_bars_than_wanted_are_counted() {
        Bar attack = Bar.point("Attack", "event", day("2346-03-05"));
        Bar life = Bar.between("Life", "character", day("2346-03-04"), NEVER);
        Bar feast = Bar.point("Feast", "event", day("2346-03-09"));
        Bar nowhere = Bar.point("Once", "event", UNKNOWN);

        assertThat(drawAscii(60, 3, chart(attack, life, feast, nowhere))).isEqualTo("""
                           2346-03-05       2346-03-07       2346-03-09
                        --------+----------------+----------------+--------
                Attack          ....*....
                Life    ........===========================================>
                Feast                                             ....*....
                1 more has no bound and is left out
                """);
        assertThat(drawAscii(60, 2, chart(attack, life, feast, nowhere))).isEqualTo("""
                2346-03-01  ============================================== 2
                2346-03-06  ============================================== 2
                3 happenings in 2 bins of 5 days; 1 more has no bound and is
                left out
                """);
    }

    @Test
    void what_may_as_well_be_beyond_the_axis_is_not_surely_in_its_last_bin() {
        Chart chart = chart(
                Bar.point("Attack", "event", day("2346-03-05")),
                Bar.point("Visit", "event", new AxisSpan(day("2346-03-05").first(), AxisSpan.NO_LAST)));

        assertThat(drawAscii(40, 1, chart)).isEqualTo("""
                2346-03-05  ============............ 1-2
                2 happenings in 1 bin of 1 day
                """);
    }

    @Test
    void what_is_dated_by_the_year_is_counted_by_the_year() {
        List<Bar> bars = new ArrayList<>(Collections.nCopies(4, Bar.point("Attack", "event", year(2346))));
        bars.addAll(Collections.nCopies(3, Bar.point("Feast", "event", year(2347))));

        assertThat(drawAscii(40, 6, chart(bars))).isEqualTo("""
                2346  ================================ 4
                2347  ======================== 3
                7 happenings in 2 bins of 1 year
                """);
    }
}
