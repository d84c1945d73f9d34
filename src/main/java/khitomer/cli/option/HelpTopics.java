package khitomer.cli.option;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.model.RuleCode;

/** What help tells beside the commands. */
public final class HelpTopics {

    private static final String EXIT_CODES = "exit-codes";
    private static final String RULES = "rules";
    private static final String ABOUT_RULES = "about-rules";

    /** The topics that are written down in text files. */
    private static final List<String> WRITTEN =
            List.of("about", "names", "dates", "formats", "exports", "lore", "cache", "environment", "terminal");

    private HelpTopics() {}

    public static List<String> names() {
        return Stream.concat(Stream.of(EXIT_CODES, RULES), WRITTEN.stream()).toList();
    }

    /** The names of all rules. */
    public static List<String> rules() {
        return Stream.of(RuleCode.values()).map(RuleCode::code).toList();
    }

    /**
     * What is wrong where a rule of that name speaks, in one sentence; the empty string where there is no such rule.
     */
    public static String ruleInShort(String name) {
        return RuleCode.of(name).map(RuleCode::summary).orElse("");
    }

    /** What holds for all rules; 'help rules' lists them below it. */
    public static String aboutRules() {
        return written(ABOUT_RULES);
    }

    /** The text of a topic; nothing where there is none. */
    public static Optional<String> text(String topic) {
        if (topic.equals(EXIT_CODES)) {
            return Optional.of(exitCodes());
        }
        if (topic.equals(RULES)) {
            return Optional.of(listedRules());
        }
        return WRITTEN.contains(topic)
                ? Optional.of(written(topic))
                : RuleCode.of(topic).map(rule -> rule.code() + " – " + rule.text());
    }

    private static String exitCodes() {
        StringBuilder text = new StringBuilder();
        for (ExitCode code : ExitCode.values()) {
            text.append("%3d  %s".formatted(code.code(), code.meaning())).append('\n');
        }
        return text.toString();
    }

    private static String listedRules() {
        StringBuilder text = new StringBuilder(aboutRules()).append('\n');
        for (RuleCode rule : RuleCode.values()) {
            text.append("%-19s %-8s %s".formatted(rule.code(), EnumWords.word(rule.severity()), rule.summary()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String written(String topic) {
        try (InputStream text = HelpTopics.class.getResourceAsStream("/khitomer/help/" + topic + ".txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
