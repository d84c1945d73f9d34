package khitomer.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    @Test
    void each_piece_is_done_once_and_what_they_give_is_in_their_order() {
        AtomicIntegerArray times = new AtomicIntegerArray(10_000);

        List<Integer> given = Parallel.map(times.length(), piece -> piece * 2 + times.incrementAndGet(piece));

        assertThat(given)
                .isEqualTo(IntStream.range(0, times.length())
                        .mapToObj(piece -> piece * 2 + 1)
                        .toList());
        assertThat(given).isEqualTo(Parallel.mapSequentially(times.length(), piece -> piece * 2 + 1));
    }

    @Test
    void what_goes_wrong_in_a_piece_goes_wrong_in_the_whole() {
        assertThatThrownBy(() -> Parallel.map(1000, piece -> {
                    if (piece == 700) {
                        throw new IllegalStateException("piece 700");
                    }
                    return piece;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_pieces_give_is_handed_over_in_their_order_and_one_at_a_time() {
        List<Integer> taken = new ArrayList<>();

        Parallel.forEachInOrder(10_000, piece -> piece * 2, taken::add);

        assertThat(taken)
                .isEqualTo(
                        IntStream.range(0, 10_000).mapToObj(piece -> piece * 2).toList());
    }

    @Test
    void what_goes_wrong_where_a_piece_is_handed_over_goes_wrong_in_the_whole_and_ends_it() {
        List<Integer> taken = new ArrayList<>();

        assertThatThrownBy(() -> Parallel.forEachInOrder(10_000, piece -> piece, piece -> {
                    if (piece == 70) {
                        throw new IllegalStateException("piece 70");
                    }
                    taken.add(piece);
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(taken).isEqualTo(IntStream.range(0, 70).boxed().toList());
    }

    @Test
    void of_no_pieces_nothing_is_given() {
        assertThat(Parallel.map(0, piece -> piece)).isEmpty();
    }
}
