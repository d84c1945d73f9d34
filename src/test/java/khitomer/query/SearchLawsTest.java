package khitomer.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import khitomer.Seeds;
import khitomer.TestLore;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in a random lore of many scripts is found, and what is found is written there. */
class SearchLawsTest {

    private static final List<String> SPACED =
            List.of("abcdefgxyzåéøßŁ", "абвгдежйё", "αβγδεσςό", "אבגדהוש", "ابتثجحخ", "कखगघङ", "ԱԲԳդեզ", "0123456789");
    private static final List<String> RUNS =
            List.of("徳川家康東軍石田三成𠮷", "かきくけこがぱん", "カキクガパー", "한국전쟁각가", "กขคงจฉเแ", "ກຂຄງຈ", "កខគឃង", "ကခဂဃင");
    private static final List<String> VOWELS =
            List.of("กิ", "กี่", "ที่", "कि", "की", "न्दी", "ກໍ", "កើ", "ကို", "e\u0301", "שָׁ", "مُ");
    private static final List<String> GAPS = List.of(" ", ", ", " – ", "-", "。", "、", " (", ") ", "; ", "…", " / ");

    /** A text that is a sequence of words and what is between them. */
    private record Text(List<String> words, String text) {}

    static Stream<Long> seeds() {
        return Seeds.of(12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_word_and_each_of_its_beginnings_finds_its_entry(long seed) {
        Random random = new Random(seed);
        Map<String, Text> texts = texts(random);
        Lore lore = lore(texts);

        texts.forEach((id, text) -> {
            for (String word : text.words()) {
                for (String beginning : beginnings(word)) {
                    assertThat(found(lore, beginning))
                            .as("'%s' of '%s' in %s", beginning, word, text.text())
                            .contains(id);
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_part_of_a_word_of_a_script_without_spaces_finds_its_entry(long seed) {
        Random random = new Random(seed);
        Map<String, Text> texts = texts(random);
        Lore lore = lore(texts);

        texts.forEach((id, text) -> {
            for (String word : text.words()) {
                if (isRun(word)) {
                    for (String part : parts(word)) {
                        assertThat(found(lore, part))
                                .as("'%s' of '%s' in %s", part, word, text.text())
                                .contains(id);
                    }
                }
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_is_found_has_the_words(long seed) {
        Random random = new Random(seed);
        Map<String, Text> texts = texts(random);
        Lore lore = lore(texts);

        for (int round = 0; round < 60; round++) {
            String wanted = word(random);
            List<String> having = texts.entrySet().stream()
                    .filter(text -> Name.fold(text.getValue().text()).contains(Name.fold(wanted)))
                    .map(Map.Entry::getKey)
                    .toList();
            assertThat(having).as(wanted).containsAll(found(lore, wanted));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_quick_look_never_rules_out_what_is_there(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = text(random).text();
            String wanted = word(random);
            boolean there =
                    Tokenizer.of(text).stream().anyMatch(word -> word.fit(Letters.fold(wanted)) != Word.Fit.NONE);

            assertThat(there && !SearchTerms.of(wanted).mayBeIn(text))
                    .as("'%s' in '%s'", wanted, text)
                    .isFalse();
        }
    }

    private static List<String> found(Lore lore, String wanted) {
        return Search.of(wanted, lore.repository(), lore.world())
                .hits(lore.repository().entries())
                .stream()
                .map(SearchHit::entry)
                .map(Entry::id)
                .distinct()
                .toList();
    }

    private static Lore lore(Map<String, Text> texts) {
        StringBuilder lore = new StringBuilder();
        texts.forEach((id, text) -> lore.append("- {id: ")
                .append(id)
                .append(", kind: place, name: \"\uFF5E\", summary: \"")
                .append(text.text())
                .append("\"}\n"));
        return TestLore.of(lore.toString());
    }

    private static Map<String, Text> texts(Random random) {
        Map<String, Text> texts = new TreeMap<>();
        for (char id = 'p'; id < 'z'; id++) {
            texts.put("k" + id, text(random));
        }
        return texts;
    }

    private static Text text(Random random) {
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            String word = word(random);
            words.add(word);
            text.append(word).append(GAPS.get(random.nextInt(GAPS.size())));
        }
        return new Text(words, text.toString());
    }

    private static String word(Random random) {
        String alphabet = random.nextBoolean() ? any(SPACED, random) : any(RUNS, random);
        StringBuilder word = new StringBuilder();
        for (int letters = 1 + random.nextInt(5); letters > 0; letters--) {
            int[] characters = alphabet.codePoints().toArray();
            word.appendCodePoint(characters[random.nextInt(characters.length)]);
            if (random.nextInt(8) == 0) {
                word.append(any(VOWELS, random));
            }
            if (random.nextInt(12) == 0) {
                word.append(any(List.of("'", "’", "."), random)).append("sta");
            }
        }
        return word.toString();
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static boolean isRun(String word) {
        return word.codePoints()
                .allMatch(character -> Letters.isOfRun(character)
                        || Character.getType(character) == Character.NON_SPACING_MARK
                        || Character.getType(character) == Character.COMBINING_SPACING_MARK);
    }

    private static List<String> beginnings(String word) {
        return parts(word).stream().filter(word::startsWith).toList();
    }

    /** The parts of a word that begin and end between characters as readers see them. */
    private static List<String> parts(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        List<Integer> bounds = new ArrayList<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            bounds.add(at);
        }
        List<String> parts = new ArrayList<>();
        for (int first : bounds) {
            for (int last : bounds) {
                if (first < last) {
                    parts.add(word.substring(first, last));
                }
            }
        }
        return parts;
    }
}
