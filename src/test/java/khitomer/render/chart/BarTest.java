package khitomer.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import khitomer.render.Charts;
import org.junit.jupiter.api.Test;

class BarTest {

    @Test
    void what_began_and_ended_surely_was_from_its_latest_start_to_its_earliest_end() {
        Bar bar = Bar.between("a", "event", new AxisSpan(1, 3), new AxisSpan(7, 9));

        assertThat(bar.may()).isEqualTo(new AxisSpan(1, 9));
        assertThat(bar.sure()).containsExactly(new AxisSpan(3, 7));
    }

    @Test
    void nothing_is_sure_of_what_may_have_ended_before_it_may_have_begun() {
        Bar bar = Bar.between("a", "event", new AxisSpan(1, 8), new AxisSpan(7, 9));

        assertThat(bar.may()).isEqualTo(new AxisSpan(1, 9));
        assertThat(bar.sure()).isEmpty();
    }

    @Test
    void what_ends_before_it_begins_may_be_anywhere_in_both() {
        Bar bar = Bar.between("a", "event", new AxisSpan(7, 9), new AxisSpan(1, 3));

        assertThat(bar.may()).isEqualTo(new AxisSpan(1, 9));
        assertThat(bar.sure()).isEmpty();
    }

    @Test
    void what_goes_on_is_sure_for_ever_and_what_may_go_on_is_not() {
        assertThat(Bar.between("a", "event", new AxisSpan(1, 3), Charts.NEVER).sure())
                .containsExactly(new AxisSpan(3, AxisSpan.NO_LAST));
        assertThat(Bar.between("a", "event", new AxisSpan(1, 3), Charts.UNKNOWN).sure())
                .isEmpty();
        assertThat(Bar.between("a", "event", Charts.UNKNOWN, Charts.NEVER).sure())
                .isEmpty();
    }

    @Test
    void its_bounds_are_those_that_its_spans_have() {
        Bar closed = Bar.between("a", "event", new AxisSpan(1, 3), new AxisSpan(7, 9));
        Bar always = new Bar("a", "event", false, Charts.UNKNOWN, List.of(new AxisSpan(AxisSpan.NO_FIRST, 5)));
        Bar nowhere = Bar.point("a", "event", Charts.UNKNOWN);

        assertThat(List.of(closed.earliestBound(), closed.latestBound())).containsExactly(1L, 9L);
        assertThat(List.of(always.earliestBound(), always.latestBound())).containsExactly(5L, 5L);
        assertThat(always.isBounded()).isTrue();
        assertThat(nowhere.isBounded()).isFalse();
    }

    @Test
    void a_bar_that_surely_is_where_it_may_not_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bar("a", "event", false, new AxisSpan(1, 3), List.of(new AxisSpan(2, 4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bar("a", "event", true, new AxisSpan(1, 3), List.of(new AxisSpan(2, 3))));
        assertThatIllegalArgumentException().isThrownBy(() -> new AxisSpan(2, 1));
    }
}
