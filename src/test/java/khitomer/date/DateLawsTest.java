package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.date.reckoning.Reckoning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of all dates. */
class DateLawsTest {

    static Stream<Long> seeds() {
        return IntStream.range(0, 250).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_bounds_hold_every_value_that_a_date_can_mean_and_are_the_outermost_of_them(long seed)
            throws InvalidDateException {
        Random random = new Random(seed);
        String pattern = pattern(random);
        List<LoreDate> values = values(pattern);

        if (values.isEmpty()) {
            assertThat(isDate(pattern)).as(pattern).isFalse();
            return;
        }
        Bounds bounds = Reckoning.COMMON.parse(pattern).bounds();

        assertThat(values)
                .as(pattern)
                .allSatisfy(value -> assertThat(bounds.contains(value.bounds())).isTrue());
        assertThat(values.stream().mapToLong(value -> value.bounds().earliest()).min())
                .hasValue(bounds.earliest());
        assertThat(values.stream().mapToLong(value -> value.bounds().latest()).max())
                .hasValue(bounds.latest());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_printed_parses_to_the_same_date(long seed) throws InvalidDateException {
        LoreDate date = Reckoning.COMMON.parse(any(new Random(seed)));

        assertThat(Reckoning.COMMON.parse(date.text())).isEqualTo(date);
        for (long second : List.of(date.bounds().earliest(), date.bounds().latest())) {
            if (second != Long.MIN_VALUE && second != Long.MAX_VALUE) {
                Bounds day = Reckoning.COMMON.parse(Axis.day(second)).bounds();
                assertThat(day.contains(new Bounds(second, second)))
                        .as(date.text())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_is_total_agrees_with_the_bounds_and_does_not_depend_on_where_one_begins(long seed)
            throws InvalidDateException {
        Random random = new Random(seed);
        List<LoreDate> dates = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            dates.add(Reckoning.COMMON.parse(any(random)));
        }
        List<LoreDate> sorted = dates.stream().sorted().toList();
        Collections.shuffle(dates, random);

        assertThat(dates.stream().sorted().toList()).isEqualTo(sorted);
        for (int i = 1; i < sorted.size(); i++) {
            LoreDate before = sorted.get(i - 1);
            LoreDate after = sorted.get(i);
            assertThat(after.bounds().latest() < before.bounds().earliest())
                    .as(before.text() + " " + after.text())
                    .isFalse();
            assertThat(Integer.signum(before.compareTo(after))).isEqualTo(-Integer.signum(after.compareTo(before)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void about_widens_and_nothing_else_does(long seed) throws InvalidDateException {
        LoreDate date = Reckoning.COMMON.parse(any(new Random(seed)));

        assertThat(date.widened().bounds().contains(date.bounds()))
                .as(date.text())
                .isTrue();
        if (!date.approximate()) {
            assertThat(date.widened()).as(date.text()).isEqualTo(date.stated());
        }
    }

    /** A year, month or day some of whose digits are unspecified. */
    private static String pattern(Random random) {
        String text = day(random).substring(0, List.of(4, 7, 10).get(random.nextInt(3)));
        StringBuilder pattern = new StringBuilder(text);
        int first = 2 + random.nextInt(3);
        for (int i = first; i < text.length(); i++) {
            if (text.charAt(i) != '-' && random.nextInt(3) == 0) {
                pattern.setCharAt(i, 'X');
            }
        }
        return pattern.toString();
    }

    /** The real days, months or years that a pattern stands for. */
    private static List<LoreDate> values(String pattern) {
        int at = pattern.indexOf('X');
        List<LoreDate> values = new ArrayList<>();
        if (at < 0) {
            // A month of unspecified digits is a month, and never a season.
            if (isDate(pattern) && date(pattern).kind() == DateKind.DATE) {
                values.add(date(pattern));
            }
            return values;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            values.addAll(values(pattern.substring(0, at) + digit + pattern.substring(at + 1)));
        }
        return values;
    }

    private static boolean isDate(String text) {
        try {
            Reckoning.COMMON.parse(text);
            return true;
        } catch (InvalidDateException none) {
            return false;
        }
    }

    private static LoreDate date(String text) {
        try {
            return Reckoning.COMMON.parse(text);
        } catch (InvalidDateException impossible) {
            throw new IllegalArgumentException(text, impossible);
        }
    }

    private static String day(Random random) {
        return String.format(
                Locale.ROOT, "%04d-%02d-%02d", random.nextInt(3000), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private static String any(Random random) {
        String day = day(random);
        String later = Integer.toString(3000 + random.nextInt(900));
        return switch (random.nextInt(12)) {
            case 0 -> day.substring(0, 4);
            case 1 -> day.substring(0, 7);
            case 2 -> day;
            case 3 -> day.substring(0, 4) + "~";
            case 4 -> day.substring(0, 7) + "?";
            case 5 -> day.substring(0, 3) + "X";
            case 6 -> day.substring(0, 7) + "/" + later;
            case 7 -> "[" + day.substring(0, 4) + "," + later + "]";
            case 8 -> "[.." + day + "]";
            case 9 -> day.substring(0, 4) + "/..";
            case 10 -> "-" + later;
            default -> day.substring(0, 4) + "-2" + (1 + random.nextInt(4));
        };
    }
}
