package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice as many mistakes cost about twice as much. There are so many here that a cost that grows with their square
 * would take minutes; the work allowed is many times what they take, and counted as the processors' own time, which
 * does not grow when others use them too.
 */
class ManyMistakesTest {

    private static final int MANY = 15_000;
    private static final Duration FAR_ABOVE = Duration.ofSeconds(60);
    private static final Duration MOST_WORK = Duration.ofSeconds(10);
    private static final String ENTRY = "- id: a\n  kind: character\n";

    @TempDir
    Path lore;

    static Stream<Arguments> kinds() {
        return Stream.of(
                kind(
                        "entries of JSON on one line",
                        "[",
                        i -> "{\"id\": \"e" + i + "\", \"kind\": \"event\", \"name\": \"\\t\"}",
                        ", ",
                        "]"),
                kind(
                        "texts on one line with a control character",
                        ENTRY + "  aliases: [",
                        i -> "\"x\\t" + i + "\"",
                        ", ",
                        "\u0007]"),
                kind("aliases of YAML on one line", ENTRY + "  aliases: [", i -> "*x" + i, ", ", "]"),
                kind("emoji on one line that are mistakes", ENTRY + "  see-also: [", i -> "\"😀" + i + "\"", ", ", "]"),
                kind("control characters on every line", ENTRY + "  text: |\n", i -> "    line \u0007 " + i, "\n", ""),
                kind("unknown fields", ENTRY, i -> "  fld" + i + ": x", "\n", ""),
                kind("entries of one id", "", i -> "- {id: e, kind: event}", "\n", ""),
                kind("references to one missing id", "", i -> "- {id: e" + i + ", kind: event, at: nowhere}", "\n", ""),
                kind(
                        "references to missing ids",
                        "",
                        i -> "- {id: entry-" + i + ", kind: event, at: entri-" + i + "x}",
                        "\n",
                        ""),
                kind(
                        "references to a hub by its name",
                        "- {id: hub, kind: place, name: Hubs}\n",
                        i -> "- {id: e" + i + ", kind: event, at: Hubs}",
                        "\n",
                        ""),
                kind("links to nothing in one prose", ENTRY + "  text: ", i -> "[[no" + i + "]]", " ", ""),
                kind(
                        "entries of one name and alias",
                        "",
                        i -> "- {id: e" + i + ", kind: event, name: x, aliases: [x]}",
                        "\n",
                        ""),
                kind(
                        "rules that are ignored in vain",
                        "",
                        i -> "- {id: e" + i + ", kind: event, ignore: [TIME011]}",
                        "\n",
                        ""),
                kind(
                        "rules ignored in vain by one entry",
                        ENTRY + "  ignore: [",
                        i -> "TIME011, nothing-" + i,
                        ", ",
                        "]"),
                kind(
                        "contradictions that each of their entries ignores",
                        "- {id: mara, kind: character, died: 2293, ignore: [TIME011]}\n",
                        i -> "- {id: e" + i + ", kind: event, date: 2294, participants: mara, ignore: [TIME011]}",
                        "\n",
                        ""),
                kind(
                        "entries in a ring",
                        "",
                        i -> "- {id: e" + i + ", kind: faction, member-of: [e" + (i + 1) % MANY + ", e0]}",
                        "\n",
                        ""));
    }

    private static Arguments kind(String name, String before, IntFunction<String> each, String between, String behind) {
        return Arguments.of(
                name,
                before + IntStream.range(0, MANY).mapToObj(each).collect(Collectors.joining(between)) + behind + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void very_many_of_one_sort_are_told_in_a_time_that_grows_with_their_number(String name, String text)
            throws IOException {
        Files.writeString(lore.resolve("lore.yaml"), text);

        Duration before = work();
        Cli cli = assertTimeoutPreemptively(
                FAR_ABOVE, () -> Cli.withLore(lore, List.of("check", "--no-cache", "--skip", "same-alias")));

        assertThat(work().minus(before)).isLessThan(MOST_WORK);
        assertThat(cli.code()).isLessThan(2);
        assertThat(cli.err()).contains("1 file");
    }

    /** How long the processors have worked so far, all threads together. */
    private static Duration work() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Duration.ofNanos(system.getProcessCpuTime());
    }
}
