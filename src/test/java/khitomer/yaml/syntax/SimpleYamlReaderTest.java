package khitomer.yaml.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read as plain YAML is read just as the library reads it. */
class SimpleYamlReaderTest {

    private static final String[] PIECES = {
        "id: a",
        "name: \"Ja'rod\"",
        "- ",
        "-",
        "  ",
        " ",
        "\n",
        "\n\n",
        "key:",
        ": ",
        ":",
        "[a, b]",
        "{who: x, role: y z}",
        "'it''s'",
        "\"q\"",
        "|",
        "|-",
        "|\n    text\n\n    more\n",
        "# no",
        " # no",
        "---\n",
        "...",
        "~",
        "null",
        "é",
        "日",
        "😀",
        "\t",
        "a: b",
        "x, y",
        "]",
        "}",
        "[",
        "{",
        ",",
        "#",
        "sto:Page",
        "\\",
        ">",
        "&a",
        "*a",
        "!t",
        "\r\n",
        "2293-06",
        "-5",
        "? ",
        "%",
        "@",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "<<",
        "=",
        "true",
        "\u3000",
        "é: ",
        " é# ",
        "'é'''",
        "[é , é]",
        "\u007F",
        "#\u0000",
        "#é\uFEFF"
    };

    static Stream<Long> seeds() {
        return IntStream.range(0, 4000).mapToObj(Long::valueOf);
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("lore")), Files.walk(Path.of("src/test/resources")))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void random_texts_are_left_alone_or_read_alike(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(16); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(3) == 0 ? "\n" : "").append(random.nextInt(4) == 0 ? "  " : "");
        }

        assertAlike(text.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void edited_lore_is_left_alone_or_read_alike(long seed) {
        Random random = new Random(seed);
        List<Path> files = lore();
        StringBuilder text = new StringBuilder(read(files.get(random.nextInt(files.size()))));
        text.setLength(Math.min(text.length(), 1500));
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(text.length());
            String piece = PIECES[random.nextInt(PIECES.length)];
            text.replace(at, Math.min(text.length(), at + random.nextInt(6)), piece);
        }

        assertAlike(text.toString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_that_are_no_utf_8_are_left_alone_wherever_they_stand(long seed) {
        Random random = new Random(seed);
        byte[] bytes = "# é\nid: a # 日\n\nname: \"é😀\"\ntext: |\n    日\n    é\n".getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) (128 + random.nextInt(128));
        Utf8 decoded = Utf8.decode(bytes);

        if (decoded.isWhole()) {
            assertAlike(decoded.text());
        } else {
            assertThat(SimpleYamlReader.documents("f", bytes)).isEmpty();
        }
    }

    @Test
    @Timeout(30)
    void a_long_line_takes_as_long_as_it_is_whatever_its_letters() {
        String items = "é, ".repeat(300_000);

        assertThat(plain("a: [" + items + "b]").orElseThrow().toString()).contains("f:1:" + (items.length() + 5));
    }

    @Test
    void a_column_counts_letters_however_many_bytes_they_have() {
        List<YamlNode> documents = plain("a: {b: é😀, c: 'ö', d: [Ō, e]}").orElseThrow();

        assertThat(documents.toString()).contains("f:1:12", "f:1:15", "f:1:20", "f:1:27");
    }

    @ParameterizedTest
    @MethodSource("files")
    void files_are_left_alone_or_read_alike(Path file) {
        assertAlike(read(file));
    }

    @Test
    void the_lore_is_all_plain() {
        assertThat(lore())
                .allSatisfy(file ->
                        assertThat(plain(read(file))).as(file.toString()).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a:",
                "a: b\n  c",
                "a: [b",
                "a: &x b",
                "a: \"b\\n\"",
                "a: b\na: c",
                "a: >\n  b",
                "- - a",
                "a: b\n--- c",
                "\ta: b",
                "a: {b}",
                "a: [b: c]",
                "a: 'b' c",
                "a: |2\n   b",
                "? a",
                "a: ~",
                "{a: b}",
                "a: b\u0001c",
                "a: |\n  b\u0007",
                "a: b\uFFFE",
                "# \uFFFD\na: b",
                "# \u007F\na: b",
                "a: b\n# \uFEFF",
                "a: b\n#\u0000"
            })
    void what_is_not_plain_is_left_to_the_library(String text) {
        assertThat(plain(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 16, 17, 18, 60})
    void however_many_keys_there_are_none_may_stand_there_twice(int count) {
        List<String> lines =
                IntStream.range(0, count).mapToObj(i -> "key-" + i + ": " + i).toList();
        String text = String.join("\n", lines);

        assertAlike(text);
        assertThat(plain(text)).isPresent();
        assertThat(lines)
                .allSatisfy(again ->
                        assertThat(plain(text + "\n" + again)).as(again).isEmpty());
    }

    private static void assertAlike(String text) {
        Optional<List<YamlNode>> plain = plain(text);
        if (plain.isPresent()) {
            ParsedFile any = YamlParser.parseAny(SourceText.of("f", text));
            assertThat(any.diagnostics()).as(text).isEmpty();
            assertThat(plain.get()).as(text).isEqualTo(any.documents());
        }
    }

    private static Optional<List<YamlNode>> plain(String text) {
        return SimpleYamlReader.documents("f", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> lore() {
        try (Stream<Path> files = Files.walk(Path.of("lore"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
