package khitomer.store.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Location;
import khitomer.model.Name;
import khitomer.model.NameIndex.NameKind;
import khitomer.model.Titles;
import khitomer.store.page.ByteWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameMergeTest {

    private static final String[] PIECES = {
        "a", "b", "ab", "qo", "worf", "þ", "ÿ", "Ā", "日", "\uFFFD", "𐎠", "\uE000", "1"
    };
    private static final Titles NO_TITLES = new Titles(List.of());

    /** What an entry is called, where it stands, and in which ways it is called so. */
    private record Bearer(String folded, int file, int entry, Set<NameKind> ways) {}

    static Stream<Long> seeds() {
        return IntStream.range(0, 300).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void names_of_many_files_come_in_the_order_of_texts_and_what_is_called_the_same_in_reading_order(long seed) {
        Random random = new Random(seed);
        List<List<Entry>> files = IntStream.range(0, random.nextInt(9))
                .mapToObj(file -> IntStream.range(0, random.nextInt(5))
                        .mapToObj(entry -> entry(name(random), name(random)))
                        .toList())
                .toList();

        assertThat(inOrder(files)).isEqualTo(sorted(files));
    }

    @Test
    void it_is_told_whether_the_next_is_called_the_same() {
        NameMerge names = new NameMerge(List.of(namesOf(entry("a", "b"), entry("b", "c")), namesOf(entry("b", "b"))));

        List<Boolean> same =
                IntStream.range(0, 5).mapToObj(i -> names.nextIsSame()).toList();

        assertThat(same).containsExactly(false, true, true, false, false);
        assertThat(names.hasName()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void beginnings_are_in_the_order_of_texts_or_the_same(long seed) {
        Random random = new Random(seed);
        String one = name(random);
        String other = random.nextBoolean() ? one + name(random) : name(random);

        int order = Long.compare(
                NameRecord.of(one, 0, 0, 0).beginning(),
                NameRecord.of(other, 0, 0, 0).beginning());

        assertThat(order).isIn(0, Integer.signum(one.compareTo(other)));
    }

    private static List<Bearer> inOrder(List<List<Entry>> entries) {
        List<SortedNames> files =
                entries.stream().map(file -> SortedNames.of(file, NO_TITLES)).toList();
        List<Bearer> found = new ArrayList<>();
        NameMerge names = new NameMerge(files);
        while (names.hasName()) {
            SortedNames file = files.get(names.file());
            int name = names.name();
            Set<NameKind> ways = EnumSet.noneOf(NameKind.class);
            Stream.of(NameKind.values()).filter(way -> file.is(way, name)).forEach(ways::add);
            Entry entry = entries.get(names.file()).get(file.entry(name));
            String folded = Name.fold(ways.contains(NameKind.ID) ? entry.id() : entry.name());
            assertThat(written(file, name))
                    .isEqualTo(new ByteWriter().text(folded).array());
            found.add(new Bearer(folded, names.file(), file.entry(name), ways));
            names.nextIsSame();
        }
        return found;
    }

    private static List<Bearer> sorted(List<List<Entry>> files) {
        List<Bearer> all = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            for (int entry = 0; entry < files.get(file).size(); entry++) {
                String id = Name.fold(files.get(file).get(entry).id());
                String name = Name.fold(files.get(file).get(entry).name());
                if (id.equals(name)) {
                    all.add(new Bearer(id, file, entry, Set.of(NameKind.ID, NameKind.NAME)));
                } else {
                    all.add(new Bearer(id, file, entry, Set.of(NameKind.ID)));
                    all.add(new Bearer(name, file, entry, Set.of(NameKind.NAME)));
                }
            }
        }
        all.sort(
                Comparator.comparing(Bearer::folded).thenComparing(Bearer::file).thenComparing(Bearer::entry));
        return all;
    }

    private static SortedNames namesOf(Entry... entries) {
        return SortedNames.of(List.of(entries), NO_TITLES);
    }

    private static byte[] written(SortedNames file, int name) {
        ByteWriter bytes = new ByteWriter();
        file.write(name, bytes);
        return bytes.array();
    }

    private static Entry entry(String id, String name) {
        return new Entry(
                id,
                new Kind("ship", "ships", Optional.empty(), Map.of(), Set.of()),
                name,
                List.of(),
                List.of(),
                new Location("f", 1, 1));
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            name.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return name.toString();
    }
}
