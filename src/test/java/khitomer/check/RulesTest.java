package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.base.EnumWords;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    static Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_names_codes_that_are_explained(Rule rule) {
        assertThat(rule.codes()).isNotEmpty();
        for (RuleCode code : rule.codes()) {
            assertThat(code.text().lines().findFirst().orElseThrow())
                    .isEqualTo(EnumWords.word(code.severity()) + ": " + code.summary());
            assertThat(code.summary()).matches("[A-Z].*\\.");
        }
    }

    @Test
    void no_two_rules_report_the_same_code() {
        assertThat(Rules.ALL.stream().flatMap(rule -> rule.codes().stream())).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "from {0} until {1}")
    @CsvSource({
        "2290, 2290, false",
        "2290, 2289, true",
        "2290-05-02, 2290-05-01, true",
        "2290-05-02, 2290-05-02, false",
        "2290-05, 2290, false",
        "2290, 2290-05, false",
        "2290, 2289-12-31, true",
    })
    void a_period_does_not_end_before_it_begins(String from, String until, boolean reported) {
        List<Diagnostic> found = Rules.check(TestLore.of("""
                - {id: e, kind: faction}
                - {id: p, kind: place, controlled-by: {id: e, from: %s, until: %s}}
                """.formatted(from, until)));

        assertThat(found.stream().anyMatch(each -> each.code().equals("TIME002")))
                .as(found.toString())
                .isEqualTo(reported);
    }
}
