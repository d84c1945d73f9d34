package khitomer.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import khitomer.base.Parallel;
import khitomer.store.page.ByteWriter;
import org.junit.jupiter.api.Test;

class IdNumbersTest {

    private static final int MANY = 50_000;
    private static final int AT_ONCE = 100;

    @Test
    void each_id_has_one_number_on_whatever_thread_it_comes_and_is_found_by_it() {
        IdNumbers numbers = new IdNumbers();

        List<Integer> given = Parallel.map(MANY * 4 / AT_ONCE, piece -> numbers.numbers(ids(piece * AT_ONCE))).stream()
                .flatMapToInt(IntStream::of)
                .boxed()
                .toList();

        Map<Integer, String> ids = new HashMap<>();
        IntStream.range(0, MANY).forEach(i -> ids.put(given.get(i), id(i)));
        assertThat(ids).hasSize(MANY);
        assertThat(given)
                .isEqualTo(IntStream.range(0, MANY * 4)
                        .mapToObj(i -> given.get(i % MANY))
                        .toList());
        assertThat(ids)
                .allSatisfy((number, id) -> assertThat(written(numbers, number)).isEqualTo(written(id)));
        assertThat(numbers.limit())
                .isGreaterThan(
                        ids.keySet().stream().mapToInt(number -> number).max().orElseThrow());
    }

    private static List<String> ids(int first) {
        return IntStream.range(first, first + AT_ONCE)
                .mapToObj(i -> id(i % MANY))
                .toList();
    }

    /** Ids of many lengths, of letters of one byte and of more. */
    private static String id(int number) {
        return "é".repeat(number % 3) + "sto-" + number + "-qo𐎠noS".repeat(number % 7);
    }

    @Test
    void no_id_at_all_is_an_id_too() {
        IdNumbers numbers = new IdNumbers();

        assertThat(numbers.numbers(List.of())).isEmpty();
        assertThat(numbers.numbers(List.of("", "a", "", "a"))).containsExactly(1, 2, 1, 2);
        assertThat(written(numbers, 1)).isEqualTo(written(""));
    }

    @Test
    void an_id_that_comes_twice_at_once_has_one_number_even_where_it_begins_another() {
        IdNumbers numbers = new IdNumbers();

        assertThat(numbers.numbers(List.of("qo", "qonos", "qo", "q", "qonos"))).containsExactly(1, 2, 1, 3, 2);
        assertThat(numbers.numbers(List.of("qonos", "worf", "q"))).containsExactly(2, 4, 3);
    }

    private static byte[] written(IdNumbers numbers, int number) {
        return numbers.write(number, new ByteWriter()).array();
    }

    private static byte[] written(String id) {
        return new ByteWriter().text(id).array();
    }
}
