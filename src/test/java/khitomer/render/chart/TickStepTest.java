package khitomer.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import khitomer.render.Charts;
import khitomer.render.chart.ChartCalendar.Unit;
import org.junit.jupiter.api.Test;

class TickStepTest {

    @Test
    void steps_grow_from_a_day_over_months_to_round_years() {
        assertThat(Stream.iterate(TickStep.DAY, TickStep::longer)
                        .limit(17)
                        .map(step -> step.unit().counted(step.size())))
                .containsExactly(
                        "1 day",
                        "2 days",
                        "5 days",
                        "10 days",
                        "1 month",
                        "3 months",
                        "6 months",
                        "1 year",
                        "2 years",
                        "5 years",
                        "10 years",
                        "20 years",
                        "50 years",
                        "100 years",
                        "200 years",
                        "500 years",
                        "1000 years");
    }

    @Test
    void steps_lie_on_their_multiples_also_before_zero() {
        TickStep twenty = new TickStep(Unit.YEAR, 20);

        assertThat(twenty.at(Charts.year(-1).first(), Charts.CALENDAR)).isEqualTo(-1);
        assertThat(twenty.start(-1, Charts.CALENDAR)).isEqualTo(Charts.year(-20).first());
        assertThat(twenty.label(-1, Charts.CALENDAR)).isEqualTo("-20");
    }
}
