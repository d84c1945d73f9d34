package khitomer.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a date that is one of several, those are dropped that what else is said does not allow; where none is left, that
 * is told.
 */
class SetsOfDatesTest {

    private static List<String> contradictions(String... entries) {
        Lore lore =
                LoreReader.read(Map.of("world.yaml", ScenariosTest.WORLD, "things.yaml", String.join("\n", entries)));
        assertThat(lore.diagnostics()).isEmpty();
        return Chronology.of(lore.repository()).contradictions().stream()
                .map(Diagnostic::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: war, kind: thing, date: '[2290,2295]', includes: treaty}",
                "- {id: war, kind: thing, date: '[2290,2295]', same-time: treaty}",
                "- {id: war, kind: thing, date: '[2290,2295]', during: treaty}",
                "- {id: war, kind: thing, date: '[2290,2295]', overlaps: treaty}",
                "- {id: war, kind: thing, date: '[2290,2295]', participants: [treaty]}",
                "- {id: war, kind: thing, date: '[2290,2295]', starts-with: treaty}",
                "- {id: war, kind: thing, date: '[2290,2295]', ends-with: treaty}",
                "- {id: war, kind: thing, date: '[2290,2294,2296]', lasted: 3 years}",
                "- {id: war, kind: thing, date: '[2290,2291,2296]', after: treaty, before: peace}",
                "- {id: war, kind: thing, date: '[2290,2294]', after: {event: treaty, by: 1 day, within: 8 months}}",
                "- {id: war, kind: thing, date: '[2290,2294]', before: {event: peace, by: 2 years, within: 2 years}}",
                "- {id: war, kind: thing, born: '[2290,2295]', born-in: treaty}",
                "- {id: war, kind: thing, died: '[2290,2295]', died-in: treaty}",
                "- {id: war, kind: thing, from: '[2290,2295]', starts-with: treaty}",
                "- {id: war, kind: thing, until: '[2290,2295]', ends-with: treaty}",
                "- {id: war, kind: thing, born: '[2270,2295]', father: treaty, died: 2295-01-01, age-at-death: 2}",
                "- {id: war, kind: thing, date: '[2290,2299]', includes: [treaty, peace]}"
            })
    void where_no_member_fits_that_is_told(String set) {
        assertThat(contradictions(
                        set, "- {id: treaty, kind: thing, date: 2292}", "- {id: peace, kind: thing, date: 2295}"))
                .containsExactly("TIME019");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: war, kind: thing, date: '[2290,2292]', includes: treaty}",
                "- {id: war, kind: thing, date: '[2290,2291..2293]', includes: treaty}",
                "- {id: war, kind: thing, date: '[2290,2292~]', includes: peace, after: early}",
                "- {id: war, kind: thing, date: '[2291~,2299]', includes: treaty}",
                "- {id: war, kind: thing, date: '[2290,229X]', includes: treaty}",
                "- {id: war, kind: thing, date: '[2290,2299]', overlaps: long}",
                "- {id: war, kind: thing, born: 2290, from: '[2292,2300]', until: 2301}",
                "- {id: war, kind: thing, died: '[2292,2300]', until: 2305, born: 2280}",
                "- {id: war, kind: thing, born: '[2290,2295]', includes: treaty}",
                "- {id: war, kind: thing, died: '[2290,2295]', includes: treaty}",
                "- {id: war, kind: thing, until: '[..2293]', during: long}"
            })
    void where_a_member_fits_nothing_is_told(String set) {
        assertThat(contradictions(
                        set,
                        "- {id: treaty, kind: thing, date: 2292}",
                        "- {id: long, kind: thing, date: 2280/2310}",
                        "- {id: early, kind: thing, date: 2280}",
                        "- {id: peace, kind: thing, date: 2292}"))
                .isEmpty();
    }

    @Test
    void a_date_of_which_another_of_its_sort_counts_lies_within_the_life() {
        assertThat(contradictions("- {id: war, kind: thing, born: 2290, from: '[2280,2292]', until: 2301}"))
                .isEmpty();
        assertThat(contradictions("- {id: war, kind: thing, born: 2290, from: '[2280,2285]', until: 2301}"))
                .containsExactly("TIME010");
        assertThat(contradictions(
                        "- {id: mara, kind: thing, from: '[2300,2310]', born: 2290, until: 2305, died: 2295}"))
                .isEmpty();
    }
}
