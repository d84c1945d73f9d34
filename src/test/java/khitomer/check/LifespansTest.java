package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import khitomer.TestLore;
import khitomer.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is doubted is beyond every reading of an age in years: a count of years may be longer by one, and a year has up
 * to 366 days.
 */
class LifespansTest {

    private static final LocalDate BIRTH = LocalDate.of(2000, 1, 1);

    @ParameterizedTest(name = "dead after {0} days")
    @CsvSource({"100, false", "36891, false", "36892, true", "50000, true"})
    void a_life_is_too_long_when_it_exceeds_the_maximum_age_by_a_year(int days, boolean doubted) {
        List<Diagnostic> found = check("""
                - {id: human, kind: species, max-age: 100 years}
                - {id: a, kind: character, species: human, born: 2000-01-01, died: %s}
                """.formatted(BIRTH.plusDays(days)));

        assertThat(found)
                .extracting(Diagnostic::message)
                .isEqualTo(doubted ? List.of("'a' lives longer than the 100 years of 'human'") : List.of());
    }

    @ParameterizedTest(name = "born {0} days after the parent")
    @CsvSource({"4744, true", "4745, false", "10000, false", "22326, false", "22327, true"})
    void a_child_is_born_at_an_age_at_which_its_parent_can_have_one(int days, boolean doubted) {
        List<Diagnostic> found = check("""
                - {id: human, kind: species, parent-age: {min: 13, max: 60}}
                - {id: a, kind: character, species: human, born: 2000-01-01}
                - {id: b, kind: character, born: %s, parents: a}
                """.formatted(BIRTH.plusDays(days)));

        assertThat(found.stream().anyMatch(each -> each.code().equals("TIME022")))
                .as(found.toString())
                .isEqualTo(doubted);
    }

    @ParameterizedTest(name = "parent-age: {0}, parent {1}, child {2}")
    @CsvSource(delimiter = ';', textBlock = """
            {min: 13}             ; 2000  ; 2005      ; true
            {min: 13}             ; 2000  ; 2900      ; false
            {max: 60}              ; 2000  ; 2100      ; true
            {max: 60}              ; 2000  ; 2001      ; false
            {min: 13, max: 60}; 2000  ; '[2005..]'; false
            {min: 13, max: 60}; 2000  ; '[..2005]'; true
            {min: 13, max: 60}; '[..2000]'; 2005  ; false
            """)
    void an_open_end_is_no_reason_to_doubt(String age, String parent, String child, boolean doubted) {
        List<Diagnostic> found = check("""
                - {id: human, kind: species, parent-age: %s}
                - {id: a, kind: character, species: human, born: "%s"}
                - {id: b, kind: character, born: "%s", mother: a}
                """.formatted(age, parent, child));

        assertThat(found.stream().anyMatch(each -> each.code().equals("TIME022")))
                .as(found.toString())
                .isEqualTo(doubted);
    }

    @Test
    void other_readings_and_the_displaced_are_not_doubted() {
        List<Diagnostic> found = check("""
                - {id: human, kind: species, parent-age: {min: 13}}
                - {id: a, kind: character, species: human, born: 2000}
                - {id: c, kind: character, born: 1900}
                - {id: b, kind: character, born: 2005, father: {id: a, displaced: yes}}
                """);

        assertThat(found).isEmpty();
    }

    private static List<Diagnostic> check(String lore) {
        return Rules.check(TestLore.of(lore)).stream()
                .filter(each -> each.code().startsWith("TIME") || each.code().equals("wrong-shape"))
                .toList();
    }
}
