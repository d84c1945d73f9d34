package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.check.Rules;
import khitomer.model.Diagnostic;
import khitomer.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What is wrong in world.yaml, and an entry that uses what is declared there. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            sources: {t: The Book}                                      | kind: event, sources: [t]
            sources: {t: [x]}                                           | kind: event, sources: ["t:Page"]
            sources: [t]                                                | kind: event, sources: [t]
            sources: [{t: {title: The Book}}]                           | kind: event, sources: [t]
            kinds: {demon: daemons}                                     | kind: demon, rank: 3, mood: [a, b]
            kinds: {demon: [a]}                                         | kind: demon
            kinds: [demon]                                              | kind: demon, rank: 3
            kinds: {demon: {fields: [rank]}}                            | kind: demon, rank: 3
            kinds: {demon: {feilds: {rank: number}}}                    | kind: demon, rank: 3
            kinds: {demon: {fields: {rank: texty}}}                     | kind: demon, rank: {x: y}
            kinds: {demon: {fields: {rank: [number]}}}                  | kind: demon, rank: 3
            kinds: {demon: {fields: {rank: {}}}}                        | kind: demon, rank: 3
            kinds: {demon: {fields: {rank: {shape: text, date: end}}}}  | kind: demon, rank: 3
            kinds: {demon: {fields: {rank: {shape: text, mani: yes}}}}  | kind: demon, rank: [a, b]
            kinds: {demon: {fields: {rank: {shape: text, many: ja}}}}   | kind: demon, rank: [a, b]
            kinds: {demon: {fields: {rank: {one-of: [a, {b: c}]}}}}     | kind: demon, rank: b
            kinds: {demon: {fields: {rank: {date: strat}}}}             | kind: demon, rank: 2290, from: 2300
            kinds: {demon: {fields: {rank: {date: start, clock: x}}}}   | kind: demon, rank: 2290, from: 2300
            kinds: {demon: {fields: {rank: {refers-to: plaze}}}}        | kind: demon, rank: other
            kinds: {demon: {fields: {rank: {refers-to: [ship, plaze]}}}} | kind: demon, rank: other
            kinds: {demon: {fields: {rank: {shape: text, role: place}}}} | kind: demon, rank: b
            kinds: {demon: {fields: {rank: {shape: text, role: plaze}}}} | kind: demon, rank: b
            kinds: {demon: {fields: {rank: {refers-to: any, role: event}}}} | kind: demon, rank: other
            kinds: {demon: {role: birth, fields: {rank: text}}}         | kind: demon, rank: b
            kinds: {demon: {role: evnt, fields: {rank: text}}}          | kind: demon, rank: b
            kinds: {demon: {fields: {rank: {date: end, means: lasted}}}} | kind: demon, rank: 2290
            kinds: {every: {fields: {rank: texty}}}                     | kind: event, rank: 3
            kinds: {event: {fields: {rank: texty}}}                     | kind: event, rank: 3
            kinds: {Demon: {fields: {rank: text}}}                      | kind: demon, rank: 3
            kinds: {demon: {fields: {Rank: text}}}                      | kind: demon, rank: 3
            missions: {for: {Q: [x]}}                                   | kind: mission, for: Q
            missions: {for: {Q: }, }                                    | kind: mission, for: Q
            missions: {for: [Q]}                                        | kind: mission, for: Q
            """)
    void what_is_declared_wrongly_is_told_there_and_not_where_it_is_used(String world, String entry) {
        List<Diagnostic> found = mistakes(world, "- {id: a, %s}\n- {id: other, kind: place}\n".formatted(entry));

        assertThat(found)
                .extracting(each -> each.location().file())
                .as("%s", found)
                .containsExactly("world.yaml");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {role: evnt}                             | 'role' does not take 'evnt'; did you mean 'event'?
            {role: birth}                            | the role 'birth' is for fields with 'date'
            {fields: {x: {shape: text, role: event}}} | the role 'event' is for kinds
            {fields: {x: {date: end, role: spouse}}} | the role 'spouse' is for fields with 'refers-to'
            {fields: {x: {shape: number, means: max-age}}} | the relation 'max-age' is for durations
            """)
    void roles_that_are_unknown_or_do_not_fit_are_reported(String kind, String message) {
        List<Diagnostic> found = mistakes("kinds: {demon: " + kind + "}\n", "- {id: a, kind: demon}\n");

        assertThat(found).extracting(Diagnostic::message).containsExactly(message);
    }

    @Test
    void what_is_declared_rightly_beside_it_is_still_checked() {
        List<Diagnostic> found = mistakes("""
                sources: {t: The Book}
                kinds: {demon: {fields: {rank: texty, mood: text}}}
                """, "- {id: a, kind: demon, rank: 3, moood: x, sources: [letters]}\n");

        assertThat(found)
                .extracting(Diagnostic::message)
                .contains(
                        "a demon has no field 'moood'; did you mean 'mood'?", "world.yaml declares no source 'letters'")
                .hasSize(4);
    }

    private static List<Diagnostic> mistakes(String world, String entries) {
        return Rules.check(TestLore.of(world + "\n", entries)).stream()
                .filter(each -> each.severity() == Severity.ERROR || each.code().startsWith("TIME"))
                .toList();
    }
}
