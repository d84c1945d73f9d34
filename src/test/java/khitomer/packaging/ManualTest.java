package khitomer.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.cli.option.Command;
import khitomer.cli.option.HelpTopics;
import khitomer.loading.Version;
import khitomer.model.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

/** Holds the pages of the manual against what they are made from. */
class ManualTest {

    private static final Map<String, String> PAGES = Manual.pages("2293-06-27");

    static Stream<Command> commands() {
        return Manual.commands().stream();
    }

    /** A page as a reader sees its words. */
    private static String read(String page) {
        return PAGES.get(page)
                .replaceAll("\\\\f[BIP]|\\\\%", "")
                .replace("\\-", "-")
                .replace("\\(aq", "'");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_has_a_page_with_all_its_options_and_examples(Command command) {
        String page = read("man1/khitomer-" + command.spec().name() + ".1");

        for (OptionSpec option : command.spec().options()) {
            assertThat(page.lines()).anyMatch(line -> line.startsWith(String.join(", ", option.names())));
        }
        assertThat(Arrays.stream(command.spec().usageMessage().header()).filter(line -> line.startsWith("  ")))
                .hasSize(3)
                .allSatisfy(line -> assertThat(page.replace("\\(rs", "\\")
                                .replace("\\(ti", "~")
                                .replace("\\(ha", "^"))
                        .contains("\n" + line.strip().replace("%%", "%") + "\n"));
    }

    @Test
    void the_first_page_lists_every_command() {
        String page = read("man1/khitomer.1");

        for (Command command : Manual.commands()) {
            assertThat(page)
                    .contains(
                            "\n" + command.spec().name() + "\n",
                            "\nkhitomer-" + command.spec().name() + "(1)");
        }
    }

    @Test
    void every_rule_is_told() {
        for (RuleCode rule : RuleCode.values()) {
            assertThat(read("man7/khitomer-rules.7")).contains(".SS \"" + rule.code() + " (");
        }
    }

    @Test
    void every_topic_is_on_some_page() {
        List<String> pages = PAGES.keySet().stream()
                .map(ManualTest::read)
                .map(page -> page.replaceAll("\\s+", " "))
                .toList();

        for (String topic : HelpTopics.names()) {
            String[] words = HelpTopics.text(topic).orElseThrow().strip().split("\\s+");
            String beginning = String.join(" ", Arrays.copyOf(words, 3));
            assertThat(pages).as(topic).anyMatch(page -> page.contains(beginning));
        }
    }

    @Test
    void pages_bear_the_date_they_are_given_and_nothing_of_the_machine() {
        assertThat(PAGES.values()).allSatisfy(page -> {
            assertThat(page)
                    .contains(" 2293-06-27 \"khitomer " + Version.NUMBER + "\"")
                    .doesNotContain("target");
            assertThat(page.chars()).allMatch(letter -> letter == '\n' || letter >= ' ' && letter < 0x7F);
        });
    }
}
