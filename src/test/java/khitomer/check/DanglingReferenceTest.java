package khitomer.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.TestLore;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DanglingReferenceTest {

    @Test
    void an_entry_that_could_not_be_read_is_not_reported_as_missing() {
        List<Diagnostic> found = Rules.check(LoreReader.read(Map.of(
                "a.yaml", "{id: worf, kind: character, father: mogh, spouse: jadzia}\n",
                "b.yaml", "id: mogh\nkind: charcter\n",
                "c.yaml", "name: [\nid: jadzia\nkind: character\n")));

        assertThat(found).extracting(Diagnostic::code).containsExactly("unknown-kind", "not-yaml");
    }

    @Test
    void a_mistake_in_one_file_does_not_hide_one_in_another() {
        List<Diagnostic> found = Rules.check(LoreReader.read(Map.of(
                "a.yaml", "id: worf\nkind: character\nspouse: mogh\nname: \"Worf\n",
                "b.yaml", "{id: mogh, kind: character, spouse: kaasin}\n")));

        assertThat(found).extracting(Diagnostic::code).containsExactly("not-yaml", "dangling-reference");
    }

    @Test
    void a_link_in_prose_is_reported_where_it_stands() {
        List<Diagnostic> found = Rules.check(TestLore.of("""
                id: worf
                kind: character
                text: |
                  One line.
                  Son of [[mog|Mogh]], brother of [[kurn]].
                notes:
                  - {text: "See [[mog]]."}
                """));

        assertThat(found)
                .extracting(Diagnostic::location)
                .containsExactly(
                        new Location("lore.yaml", 5, 12),
                        new Location("lore.yaml", 5, 37),
                        new Location("lore.yaml", 7, 19));
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 100).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void of_lawful_lore_without_one_entry_exactly_the_references_to_it_dangle(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(20);
        List<Integer> targets =
                IntStream.range(0, size).map(i -> random.nextInt(size)).boxed().toList();
        int gone = random.nextInt(size);
        String all = entries(size, targets, -1);

        long dangling = Rules.check(TestLore.of(entries(size, targets, gone))).stream()
                .filter(each -> each.code().equals("dangling-reference"))
                .count();

        assertThat(Rules.check(TestLore.of(all)).stream()
                        .filter(each -> each.code().equals("dangling-reference")))
                .isEmpty();
        assertThat(dangling)
                .isEqualTo(IntStream.range(0, size)
                        .filter(i -> i != gone && targets.get(i) == gone)
                        .count());
    }

    private static String entries(int size, List<Integer> targets, int gone) {
        return IntStream.range(0, size)
                .filter(i -> i != gone)
                .mapToObj(i -> "- {id: e" + i + ", kind: character, enemy-of: e" + targets.get(i) + "}\n")
                .collect(Collectors.joining());
    }
}
