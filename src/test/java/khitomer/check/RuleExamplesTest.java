package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;
import khitomer.model.Severity;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleExamplesTest {

    static Stream<RuleCode> rules() {
        return Stream.of(RuleCode.values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_wrong_example_breaks_the_rule_with_its_severity_and_nothing_else(RuleCode rule) {
        if (!rule.text().contains("Wrong:")) {
            assertThat(rule.code()).isIn("not-utf-8", "outside-lore");
            return;
        }

        List<Diagnostic> found = found(rule, "Wrong:");

        assertThat(found).isNotEmpty().allSatisfy(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(rule.code());
            assertThat(diagnostic.severity()).isEqualTo(rule.severity());
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_right_example_breaks_no_rule(RuleCode rule) {
        assertThat(found(rule, "Right:")).isEmpty();
    }

    @Test
    void every_rule_is_explained() {
        assertThat(RuleCode.values())
                .containsAll(Rules.ALL.stream()
                        .flatMap(each -> each.codes().stream())
                        .toList())
                .doesNotHaveDuplicates();
    }

    /** The files of an example: those that a line such as "# world.yaml" begins, or one. */
    private static Map<String, String> example(RuleCode rule, String heading) {
        Map<String, String> files = new LinkedHashMap<>();
        int start = rule.text().indexOf(heading);
        String file = "lore.yaml";
        for (String line : rule.text()
                .substring(start < 0 ? rule.text().length() : start)
                .lines()
                .skip(1)
                .toList()) {
            if (line.startsWith("    # ")) {
                file = line.substring(6);
            } else if (line.startsWith("    ")) {
                files.merge(file, line.substring(4) + "\n", String::concat);
            } else if (!line.isEmpty()) {
                break;
            }
        }
        return files;
    }

    /** What is found; notes only where the rule is one, since small examples are full of orphans. */
    private static List<Diagnostic> found(RuleCode rule, String heading) {
        return Rules.check(LoreReader.read(example(rule, heading))).stream()
                .filter(each -> each.severity() != Severity.NOTE || each.code().equals(rule.code()))
                .toList();
    }
}
