package khitomer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khitomer.model.Pieces;
import org.junit.jupiter.api.Test;

class IdNumbersTest {

    private static final int MANY = 50_000;

    @Test
    void each_id_has_one_number_on_whatever_thread_it_comes_and_is_found_by_it() {
        IdNumbers numbers = new IdNumbers();

        List<Integer> given = Pieces.onAllProcessors(MANY * 4, piece -> numbers.number(id(piece % MANY)));

        Map<Integer, String> ids = new HashMap<>();
        IntStream.range(0, MANY).forEach(i -> ids.put(given.get(i), id(i)));
        assertThat(ids).hasSize(MANY);
        assertThat(given).isEqualTo(IntStream.range(0, MANY * 4).mapToObj(i -> given.get(i % MANY)).toList());
        assertThat(ids).allSatisfy((number, id) -> assertThat(numbers.id(number)).isEqualTo(id));
        assertThat(numbers.limit()).isGreaterThan(ids.keySet().stream().mapToInt(number -> number).max().orElseThrow());
    }

    /** Ids of many lengths, of letters of one byte and of more. */
    private static String id(int number) {
        return "é".repeat(number % 3) + "sto-" + number + "-qo𐎠noS".repeat(number % 7);
    }

    @Test
    void no_id_at_all_is_an_id_too() {
        IdNumbers numbers = new IdNumbers();

        assertThat(numbers.limit()).isZero();
        assertThat(numbers.id(numbers.number(""))).isEmpty();
    }
}
