package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Calendars are read as RFC 5545 says, whatever dates and names a lore has. */
class CalendarLawTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @TempDir
    private Path lore;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2010-03-01T12:00:00Z                      | 20100301 | 20100302 | CONFIRMED
            2010-03-01T23:30:00-05:00                 | 20100302 | 20100303 | CONFIRMED
            2010-03-01/2010-03-05T09:00:00Z           | 20100301 | 20100306 | CONFIRMED
            2010-03-01T09:00:00Z/2010-03-05T18:00:00Z | 20100301 | 20100306 | CONFIRMED
            2010-03-01                                | 20100301 | 20100302 | CONFIRMED
            2012-02                                   | 20120201 | 20120301 | CONFIRMED
            2010                                      | 20100101 | 20110101 | CONFIRMED
            2010-12/2011-01                           | 20101201 | 20110201 | CONFIRMED
            [2010-03-01,2010-03-03]                 | 20100301 | 20100304 | TENTATIVE
            2010~                                     | 20100101 | 20110101 | TENTATIVE
            2010-03-01?                               | 20100301 | 20100302 | TENTATIVE
            """)
    void the_end_of_an_event_is_the_day_after_its_last(String date, String start, String end, String status)
            throws IOException {
        Files.writeString(lore.resolve("lore.yaml"), "- {id: fair, kind: release, released: \"%s\"}\n".formatted(date));

        Map<String, String> event = events(calendar()).get(0);

        assertThat(event)
                .containsEntry("DTSTART;VALUE=DATE", start)
                .containsEntry("DTEND;VALUE=DATE", end)
                .containsEntry("STATUS", status);
    }

    @Test
    void what_has_no_end_that_a_calendar_can_tell_is_left_out() throws IOException {
        Files.writeString(lore.resolve("lore.yaml"), """
                - {id: a, kind: release, released: 2010/..}
                - {id: b, kind: release, released: ../2010}
                - {id: c, kind: release, released: 9999-12-31T12:00:00Z}
                - {id: d, kind: release, released: -0001}
                - {id: e, kind: release, released: 9999-12-30}
                """);

        assertThat(events(calendar()))
                .extracting(event -> event.get("UID"))
                .containsExactly("e.released.0@lore.khitomer", "c.released.0@lore.khitomer");
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 40).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_calendar_is_one_of_rfc_5545(long seed) throws IOException {
        Random random = new Random(seed);
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            entries.append("- {id: e")
                    .append(i)
                    .append(", kind: release, name: ")
                    .append(quoted(name(random)))
                    .append(", summary: ")
                    .append(quoted(name(random) + name(random)))
                    .append(", released: \"")
                    .append(date(random))
                    .append("\"}\n");
        }
        Files.writeString(lore.resolve("lore.yaml"), entries.toString());

        String calendar = calendar();

        assertThat(calendar()).as("the same bytes again").isEqualTo(calendar);
        assertThat(calendar.split("\r\n", -1))
                .endsWith("END:VCALENDAR", "")
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n"));
        List<Map<String, String>> events = events(calendar);
        assertThat(events).isNotEmpty().allSatisfy(event -> {
            assertThat(LocalDate.parse(event.get("DTEND;VALUE=DATE"), DAY))
                    .isAfter(LocalDate.parse(event.get("DTSTART;VALUE=DATE"), DAY));
            assertThat(event.get("DTSTAMP")).matches("\\d{8}T\\d{6}Z");
            assertThat(event.get("SUMMARY") + event.get("DESCRIPTION")).matches("([^\\\\;,\\p{Cntrl}]|\\\\[\\\\;,n])*");
        });
        assertThat(events.stream().map(event -> event.get("UID"))).doesNotHaveDuplicates();
    }

    private String calendar() {
        Cli cli = Cli.withLore(lore, List.of("export", "ics"));
        assertThat(cli.code()).isZero();
        return cli.out();
    }

    /** The properties of each event by their names with parameters; lines are unfolded as the RFC says. */
    private static List<Map<String, String>> events(String calendar) {
        List<Map<String, String>> events = new ArrayList<>();
        for (String line : calendar.replace("\r\n ", "").split("\r\n")) {
            int colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            if (line.equals("BEGIN:VEVENT")) {
                events.add(new LinkedHashMap<>());
            } else if (!events.isEmpty() && !line.startsWith("END:")) {
                assertThat(events.get(events.size() - 1).put(line.substring(0, colon), line.substring(colon + 1)))
                        .as("once an event: " + line)
                        .isNull();
            }
        }
        return events;
    }

    private static String date(Random random) {
        String day = String.format(
                Locale.ROOT,
                "%04d-%02d-%02d",
                1 + random.nextInt(9000),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
        String later = Integer.toString(9001 + random.nextInt(900));
        String time = String.format(
                Locale.ROOT, "T%02d:%02d:%02d", random.nextInt(24), random.nextInt(60), random.nextInt(60));
        return switch (random.nextInt(10)) {
            case 0 -> day.substring(0, 4);
            case 1 -> day.substring(0, 7);
            case 2 -> day + time + (random.nextBoolean() ? "Z" : "-11:30");
            case 3 -> day + "/" + later + "-03-01" + time;
            case 4 -> day + time + "/" + later;
            case 5 -> "[" + day + "," + later + "-01-01]";
            case 6 -> "{" + day.substring(0, 7) + "," + later + "-01}";
            case 7 -> day + "~";
            case 8 -> day.substring(0, 3) + "X?";
            default -> day;
        };
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder("N");
        for (int i = 0; i < 1 + random.nextInt(60); i++) {
            name.append(List.of("a", "b ", ",", ";", "\\", "ä", "漢", "🖖", ":", "\n", "\t", "=", "\"")
                    .get(random.nextInt(13)));
        }
        return name.append('.').toString();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t") + "\"";
    }
}
