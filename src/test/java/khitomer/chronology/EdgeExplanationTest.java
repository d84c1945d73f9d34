package khitomer.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import khitomer.TestLore;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import khitomer.model.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far apart two points of time must be is told in words that agree with their number. */
class EdgeExplanationTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "by: 1 day, at least 1 day before",
        "by: 2 days, at least 2 days before",
        "by: 1 week, at least 7 days before"
    })
    void days_agree_with_their_number(String gap, String words) {
        assertThat(Rules.check(TestLore.of("""
                        - {id: raid, kind: event, date: 2290-01-02, after: {event: war, %s}}
                        - {id: war, kind: event, date: 2290-01-02}
                        """.formatted(gap))).stream()
                        .map(Diagnostic::evidence)
                        .flatMap(facts -> facts.stream().map(Evidence::implies)))
                .anySatisfy(implied -> assertThat(implied).contains(words));
    }
}
