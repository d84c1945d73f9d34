package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mistake in world.yaml is told once. */
class WorldMistakesTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "time: {eras: {YR: {at: 0, calendar: c}}, calendars: {c: {months: [{name: A, days: 30}], leap: {every: 4, offset: 1, month: A, days: 1}}}}",
                "time: {eras: {YR: {at: 0, calendar: c}}, calendars: {c: {months: []}}}",
                "time: {eras: {YR: {at: 0, calendar: c}}, calendars: {c: oops}}",
                "time: {eras: {YR: {att: 3}}}",
                "time: {eras: {YR: {at: [3]}}}",
                "time: {eras: {YR: 3}}",
                "time: {eras: {YR: {at: 0, calendar: c}}}",
                "titels: [The]",
                "now: 23x",
                "sources: {a: {titel: x}}"
            })
    void a_mistake_is_told_once(String world) {
        List<Diagnostic> found = Rules.check(TestLore.of(world + "\n", "- {id: a, kind: event}\n")).stream()
                .filter(each -> !each.code().equals("orphan") && !each.code().equals("unused-source"))
                .toList();

        assertThat(found).hasSize(1);
    }

    @Test
    void who_plays_missions_is_an_entry_or_everyone() {
        List<Diagnostic> found = Rules.check(TestLore.of("""
                missions:
                  for: {ALL: everyone, FED: federation, Q: nobody-here}
                """, """
                - {id: federation, kind: faction, see-also: m}
                - {id: m, kind: mission, for: FED}
                """));

        assertThat(found)
                .extracting(each -> each.code() + " " + each.location())
                .containsExactly("dangling-reference world.yaml:2:44");
    }
}
