package khitomer.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import khitomer.render.Charts;
import khitomer.render.Reports;
import khitomer.render.Texts;
import khitomer.render.chart.ChartCalendar.Unit;
import khitomer.render.report.Presentation;
import khitomer.render.text.DisplayWidth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartLawsTest {

    /** A year, and perhaps a month, and perhaps a day. */
    private static final Pattern LABEL = Pattern.compile("(?<=^| )(-?\\d+)(?:-(\\d\\d))?(?:-(\\d\\d))?(?= |$)");

    private static final Comparator<Bar> IN_ORDER =
            Comparator.comparingLong((Bar bar) -> bar.may().first()).thenComparing(Bar::toString);

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void no_line_is_wider_than_the_screen_and_the_axis_is_as_wide(long seed) {
        Random random = new Random(seed);
        Chart chart = Charts.chart(bars(random));
        int width = 20 + random.nextInt(200);
        ChartGlyphs signs = ChartGlyphs.values()[random.nextInt(2)];

        String bars = Charts.draw(new Presentation(width, random.nextBoolean(), true, false), signs, chart);
        String bins = Charts.draw(Reports.onScreen(width), signs, random.nextInt(3), chart);

        assertThat(bars.lines()).allMatch(line -> DisplayWidth.of(line) <= width, "fits " + width);
        assertThat(bins.lines()).allMatch(line -> DisplayWidth.of(line) <= width, "fits " + width);
        if (!chart.bounded().isEmpty()) {
            boolean open = chart.bounded().stream().anyMatch(bar -> !bar.may().hasLast());
            assertThat(bars.lines().skip(1).findFirst()).map(DisplayWidth::of).contains(open ? width - 1 : width);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void what_is_sure_is_drawn_inside_what_may_be(long seed) {
        Random random = new Random(seed);
        List<Bar> bars = Charts.chart(bars(random)).bounded();
        if (bars.isEmpty()) {
            return;
        }
        Scale scale = Scale.of(bars, Charts.CALENDAR, 1 + random.nextInt(200));
        BarLine line = new BarLine(scale, 1, 1, ChartGlyphs.ASCII);

        for (Bar bar : bars) {
            String may = line.draw(new Bar(bar.label(), bar.kind(), false, bar.may(), List.of()));
            String both = line.draw(bar);

            assertThat(both).hasSameSizeAs(may);
            assertThat(IntStream.range(0, both.length()))
                    .allMatch(at -> both.charAt(at) == may.charAt(at) || may.charAt(at) == ChartGlyphs.ASCII.may);
            assertThat(both.indexOf(ChartGlyphs.ASCII.sure) >= 0)
                    .isEqualTo(!bar.sure().isEmpty());
            assertThat(both.indexOf(ChartGlyphs.ASCII.moment) >= 0).isEqualTo(bar.point());
            assertThat(both.indexOf(ChartGlyphs.ASCII.before) >= 0)
                    .isEqualTo(!bar.may().hasFirst());
            assertThat(both.indexOf(ChartGlyphs.ASCII.after) >= 0)
                    .isEqualTo(!bar.may().hasLast());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void what_was_wholly_before_is_never_drawn_after(long seed) {
        Random random = new Random(seed);
        Scale scale = Scale.of(List.of(Bar.point("", "", span(random))), Charts.CALENDAR, 1 + random.nextInt(200));

        for (int i = 0; i < 20; i++) {
            AxisSpan one = span(random);
            AxisSpan other = span(random);

            assertThat(Integer.signum(scale.column(one.first()) - scale.column(other.first())))
                    .isIn(0, Long.compare(one.first(), other.first()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void every_label_of_the_axis_stands_by_itself_over_its_tick(long seed) {
        Random random = new Random(seed);
        Scale scale = Scale.of(List.of(Bar.point("", "", span(random))), Charts.CALENDAR, 20 + random.nextInt(200));

        Ticks ticks = Ticks.of(scale, Charts.CALENDAR);
        String labels = ticks.labels();
        String line = ticks.line(ChartGlyphs.ASCII);

        assertThat(line).hasSize(scale.columns());
        assertThat(labels).hasSizeLessThanOrEqualTo(scale.columns());
        Matcher words = LABEL.matcher(labels);
        int before = -3;
        while (words.find()) {
            assertThat(words.start()).isGreaterThanOrEqualTo(before + 3);
            int column = scale.column(moment(words));
            assertThat(column).isBetween(words.start(), words.end() - 1);
            assertThat(line.charAt(column)).isEqualTo(ChartGlyphs.ASCII.tick);
            before = words.end();
        }
        assertThat(before).as("some label").isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void bars_sorted_again_give_the_same_bytes(long seed) {
        Random random = new Random(seed);
        List<Bar> bars = new ArrayList<>(bars(random));
        bars.sort(IN_ORDER);
        Presentation presentation = new Presentation(80, true, true, false);
        String before = Charts.draw(presentation, ChartGlyphs.UNICODE, Charts.chart(bars));
        String binsBefore = Charts.draw(presentation, ChartGlyphs.UNICODE, 0, Charts.chart(bars));

        Collections.shuffle(bars, random);
        String binsAfter = Charts.draw(presentation, ChartGlyphs.UNICODE, 0, Charts.chart(bars));
        bars.sort(IN_ORDER);

        assertThat(Charts.draw(presentation, ChartGlyphs.UNICODE, Charts.chart(bars)))
                .isEqualTo(before);
        assertThat(binsAfter).isEqualTo(binsBefore);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void every_bar_is_counted_in_some_bin_and_bins_are_as_many_as_wanted(long seed) {
        Random random = new Random(seed);
        List<Bar> bars = Charts.chart(bars(random)).bounded();
        if (bars.isEmpty()) {
            return;
        }
        int most = 2 + random.nextInt(40);

        List<Bin> bins = new Bins(bars, Scale.of(bars, Charts.CALENDAR, 80), Charts.CALENDAR, most).all();

        assertThat(bins).hasSizeBetween(1, most);
        assertThat(bins).allMatch(bin -> 0 <= bin.sure() && bin.sure() <= bin.may() && bin.may() <= bars.size());
        assertThat(bins.stream().mapToInt(Bin::may).sum()).isGreaterThanOrEqualTo(bars.size());
        assertThat(bins.get(0).may()).isPositive();
        assertThat(bins.get(bins.size() - 1).may()).isPositive();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void ascii_draws_with_nothing_else(long seed) {
        Random random = new Random(seed);
        List<Bar> named = bars(random).stream()
                .map(bar -> new Bar("a label of some length", bar.kind(), bar.point(), bar.may(), bar.sure()))
                .toList();

        String drawn = Charts.drawAscii(20 + random.nextInt(100), Charts.chart(named));

        assertThat(drawn.chars()).allMatch(sign -> sign == '\n' || sign >= ' ' && sign < 0x7F);
    }

    /** The moment that a label stands for. */
    private static long moment(Matcher label) {
        long month = label.group(2) == null ? 1 : Long.parseLong(label.group(2));
        long day = label.group(3) == null ? 1 : Long.parseLong(label.group(3));
        long first = Charts.CALENDAR.start(Unit.MONTH, 12 * Long.parseLong(label.group(1)) + month - 1);
        return first + Charts.CALENDAR.start(Unit.DAY, day - 1);
    }

    /** Up to twelve bars of any kind, all of them somewhere in a day or in all the time there is. */
    private static List<Bar> bars(Random random) {
        long reach = reach(random);
        long middle = (long) ((random.nextDouble() - 0.5) * 3e18);
        return IntStream.range(0, random.nextInt(13))
                .mapToObj(i -> bar(random, middle, reach))
                .toList();
    }

    private static Bar bar(Random random, long middle, long reach) {
        String label = Texts.text(random);
        String kind = "kind " + random.nextInt(9);
        AxisSpan span = open(random, span(random, middle, reach));
        return switch (random.nextInt(4)) {
            case 0 -> Bar.point(label, kind, span);
            case 1 -> Bar.between(label, kind, span, Charts.NEVER);
            default -> Bar.between(label, kind, span, open(random, span(random, middle, reach)));
        };
    }

    private static AxisSpan open(Random random, AxisSpan span) {
        return switch (random.nextInt(8)) {
            case 0 -> new AxisSpan(AxisSpan.NO_FIRST, span.last());
            case 1 -> new AxisSpan(span.first(), AxisSpan.NO_LAST);
            case 2 -> Charts.UNKNOWN;
            default -> span;
        };
    }

    private static AxisSpan span(Random random) {
        return span(random, 0, reach(random));
    }

    private static AxisSpan span(Random random, long middle, long reach) {
        long one = middle + (long) ((random.nextDouble() - 0.5) * reach);
        long other = random.nextInt(5) == 0 ? one : middle + (long) ((random.nextDouble() - 0.5) * reach);
        return new AxisSpan(Math.min(one, other), Math.max(one, other));
    }

    /** From seconds to a hundred thousand million years. */
    private static long reach(Random random) {
        return (long) Math.pow(10, random.nextDouble() * 18.4);
    }
}
