package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CalendarSystemTest {

    @Test
    void the_first_and_the_last_day_of_a_far_year_lie_in_it_and_are_found_without_walking_there() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (long year = -90_000_000_000L; year <= 90_000_000_000L; year += 17_999_999L) {
                assertThat(CalendarSystem.GREGORIAN.yearOf(CalendarSystem.GREGORIAN.firstDay(year)))
                        .isEqualTo(year);
                assertThat(CalendarSystem.GREGORIAN.yearOf(CalendarSystem.GREGORIAN.firstDay(year + 1) - 1))
                        .isEqualTo(year);
            }
        });
    }
}
