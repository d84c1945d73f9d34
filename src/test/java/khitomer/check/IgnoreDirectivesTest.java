package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import khitomer.TestLore;
import khitomer.model.Diagnostic;
import org.junit.jupiter.api.Test;

class IgnoreDirectivesTest {

    @Test
    void a_rule_is_silenced_on_the_entry_that_ignores_it_and_on_no_other() {
        assertThat(Rules.check(TestLore.of("""
                - {id: worf, kind: character, spouse: worf, ignore: [self-reference]}
                - {id: kurn, kind: character, spouse: kurn}
                """)))
                .extracting(each -> each.code() + " " + each.location().line())
                .containsExactly("orphan 1", "orphan 2", "self-reference 2");
    }

    @Test
    void a_contradiction_is_silenced_by_any_entry_that_has_a_part_in_it() {
        assertThat(Rules.check(TestLore.of("""
                - {id: gorkon, kind: character, died: 2293-06, ignore: [TIME011]}
                - {id: talks, kind: event, date: 2294-02, participants: [gorkon]}
                """))).isEmpty();
    }

    @Test
    void what_is_ignored_in_vain_or_does_not_exist_is_told() {
        assertThat(Rules.check(TestLore.of("{id: worf, kind: character, ignore: [TIME011, orphan, nonsense]}")))
                .extracting(Diagnostic::code)
                .containsExactly("unused-ignore", "unknown-rule");
    }

    @Test
    void what_a_contradiction_may_hide_is_not_said_to_be_ignored_in_vain() {
        assertThat(Rules.check(TestLore.of("""
                - {id: gorkon, kind: character, died: 2293-06}
                - {id: talks, kind: event, date: 2294-02, participants: [gorkon]}
                - {id: ball, kind: event, date: 2295, participants: [gorkon], ignore: [TIME011]}
                - {id: alone, kind: event, date: 2299, aboard: boreth, ignore: [TIME011]}
                - {id: boreth, kind: ship}
                """)))
                .extracting(each -> each.code() + " " + each.location().line())
                .containsExactly("TIME011 2", "unused-ignore 4");
    }

    @Test
    void of_several_that_ignore_one_contradiction_none_does_so_in_vain() {
        assertThat(Rules.check(TestLore.of("""
                - {id: gorkon, kind: character, died: 2293-06, ignore: [TIME011]}
                - {id: talks, kind: event, date: 2294-02, participants: [gorkon], ignore: [TIME011]}
                """))).isEmpty();
    }
}
