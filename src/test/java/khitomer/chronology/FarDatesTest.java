package khitomer.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import khitomer.TestLore;
import khitomer.date.Axis;
import khitomer.date.reckoning.Reckoning;
import khitomer.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is missing between dates at the ends of the axis is counted right, or said to be more than can be counted. */
class FarDatesTest {

    private static Diagnostic only(String entry) {
        return Chronology.of(TestLore.of(entry).repository()).contradictions().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2300, 2298",
        "Y9E10, Y-17E7",
        "Y9E10, Y-9E10",
        "Y1E11, Y-1E11",
        "Y-17E7, Y-9E10",
        "Y99999999999, Y-99999999999"
    })
    void the_shortfall_of_two_dates_is_the_time_between_them(String born, String died) throws Exception {
        long earliest = Reckoning.COMMON.parse(born).bounds().earliest();
        long latest = Reckoning.COMMON.parse(died).bounds().latest();

        Diagnostic found = only("{id: mara, kind: character, born: " + born + ", died: " + died + "}");

        assertThat(BigInteger.valueOf(found.shortfall()))
                .isEqualTo(BigInteger.valueOf(earliest).subtract(BigInteger.valueOf(latest)));
        assertThat(found.shortfall() / Axis.SECONDS_PER_DAY).isPositive();
    }

    @Test
    void a_shortfall_that_is_longer_than_the_axis_is_said_to_be_more_than_can_be_counted() {
        Diagnostic found = only("""
                - {id: a, kind: event, date: Y-9E10, after: {event: b, by: 90000000000 years}}
                - {id: b, kind: event, after: {event: c, by: 90000000000 years}}
                - {id: c, kind: event, date: Y9E10}
                """);

        assertThat(found.shortfall()).isEqualTo(Diagnostic.UNCOUNTED);
    }
}
