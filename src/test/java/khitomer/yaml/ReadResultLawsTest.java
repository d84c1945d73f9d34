package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of reading whatever the text. */
class ReadResultLawsTest {

    private static final String LAWFUL = """
            - id: khitomer-massacre
              kind: event
              name: Khitomer Massacre 😀
              aliases: [Khitomer invasion, "Ja'rod's crime"]
              summary: Romulan forces wipe out the colony on [[khitomer]].
              date:
                - 2346
                - {date: 2344, source: startrek.com:khitomer}
              at: khitomer
              participants:
                - romulans
                - {who: jarod, role: betrayer, from: 2346, note: 'one: two'}
              text: |
                Prose of any length.

                A link: [[jarod|the traitor]].
              sources: [seed]
            ---
            {id: khitomer, kind: place, population: {number: 4000, in: 2346}, founded: [2290,2293..2295]}
            ---
            - {id: jarod, kind: character, name: "Ja'rod", born: 23XX~, member-of: {who: duras, until: 2346}}
            """;
    private static final String PIECES = "{}[]:,-#|>&*!%@`'\"\\\t\n\r ~?0x=<> \u0000\u0007\u0085\uFEFF\u2028é日\uD83D";

    static Stream<Long> seeds() {
        return IntStream.range(0, 1500).mapToObj(Long::valueOf);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_text_makes_it_throw_and_every_diagnostic_lies_inside_its_file(long seed) {
        String text = edited(new Random(seed));

        Lore lore = LoreReader.read(Map.of("lore.yaml", text));

        assertThat(lore.diagnostics())
                .allSatisfy(diagnostic -> assertThat(isInside(diagnostic, text))
                        .as("%s", diagnostic)
                        .isTrue());
        assertThat(LoreReader.read(Map.of("lore.yaml", text)).diagnostics()).isEqualTo(lore.diagnostics());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_text_of_any_characters_is_read_without_an_exception(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(120); i > 0; i--) {
            text.append(PIECES.charAt(random.nextInt(PIECES.length())));
        }

        Lore lore = LoreReader.read(Map.of("world.yaml", text.toString(), "lore.yaml", text.toString()));

        assertThat(lore.diagnostics())
                .allSatisfy(each -> assertThat(isInside(each, text.toString()))
                        .as("%s", each)
                        .isTrue());
    }

    private static String edited(Random random) {
        StringBuilder text = new StringBuilder(LAWFUL);
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, PIECES.charAt(random.nextInt(PIECES.length())));
                case 2 -> text.setCharAt(at, PIECES.charAt(random.nextInt(PIECES.length())));
                default -> text.delete(at, Math.min(text.length(), at + random.nextInt(40)));
            }
        }
        return text.toString();
    }

    private static boolean isInside(Diagnostic diagnostic, String text) {
        List<String> lines = List.of(text.replace("\uFEFF", "").split("\r\n|\r|\n", -1));
        int line = diagnostic.location().line();
        return line <= lines.size()
                && diagnostic.location().column() <= lines.get(line - 1).length() + 2;
    }
}
