package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.render.report.Cell;
import khitomer.render.report.Columns;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlRendererTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void entries_are_lore_again() {
        assertThat(Reports.write(OutputFormat.YAML, Reports.whole())).isEqualTo("""
                - id: khitomer-massacre
                  kind: event
                  name: Khitomer Massacre
                  aliases: Khitomer invasion
                  summary: {text: "Romulan forces wipe out the colony: all of it.", source: seed}
                  date:
                    - {date: 2346, source: seed}
                    - {date: ../2344, source: startrek.com:khitomer}
                  participants:
                    - romulan-star-empire
                    - {who: jarod-2346, role: betrayer, from: 2345, until: 2346, source: seed}
                  losses: {number: 4000, disputed: yes}
                  text: |
                    The first line.

                    The second.

                - id: worf
                  kind: character
                  name: Worf
                """);
    }

    @Test
    void an_entry_is_written_once_however_many_rows_stand_for_it() {
        EntryRecord subject = EntryRecord.of("a", "place", "a.yaml", 1, Map.of(), List.of());
        Report report = Columns.<EntryRecord>of().entries(List.of(subject, subject), each -> each);

        assertThat(Reports.write(OutputFormat.YAML, report)).isEqualTo("- id: a\n  kind: place\n");
    }

    @Test
    void what_is_long_or_has_lines_stands_below_its_key() {
        String note = "A note that is longer than anybody would like to read between two braces on a single line.";

        assertThat(field(Cell.many(List.of(
                        Reports.said(
                                "text",
                                Cell.text(note),
                                Reports.map("source", Cell.many(List.of(Cell.text("a"), Cell.text("b"))))),
                        Reports.said("text", Cell.text(" two\nlines"), Reports.map("note", Cell.text("x"))),
                        Cell.text("one\ntwo\n")))))
                .isEqualTo("""
                - id: a
                  kind: place
                  f:
                    - text: A note that is longer than anybody would like to read between two braces on a single line.
                      source:
                        - a
                        - b
                    - text: |2-
                         two
                        lines
                      note: x
                    - |
                      one
                      two
                """);
    }

    @Test
    void a_set_of_dates_is_written_as_it_is() {
        assertThat(field(Reports.date("[2290,2293..2295]", "", ""))).endsWith("  f: [2290,2293..2295]\n");
        assertThat(field(Reports.said(
                        "date", Reports.date("{1960,1961-12}", "", ""), Reports.map("source", Cell.text("a")))))
                .endsWith("  f: {date: {1960,1961-12}, source: a}\n");
        assertThat(field(Reports.date("[%2290,2293]", "", ""))).endsWith("  f: \"[%2290,2293]\"\n");
    }

    @Test
    void a_field_that_says_nothing_is_left_out() {
        assertThat(field(Cell.NONE)).isEqualTo("- id: a\n  kind: place\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qo'noS", "no", "a: b", "a #b", " a", "a ", "[[a]]", "null", "0044", "1_000", "a:", "- a", "", "%a",
                "a\u001b", "a\tb"
            })
    void only_what_needs_quotes_has_them(String text) {
        boolean plain = text.equals("Qo'noS") || text.equals("no");

        assertThat(field(Cell.text(text)).contains("  f: \"")).isEqualTo(!plain);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"a, b;\"a, b\"", "[x;\"[x\"", "startrek.com:a;startrek.com:a", "-5 or so;-5 or so"})
    void a_comma_needs_quotes_only_in_braces(String text, String inBraces) {
        assertThat(field(Reports.said("text", Cell.text(text), Reports.map("source", Cell.text("s")))))
                .endsWith("  f: {text: " + inBraces + ", source: s}\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void any_text_is_read_back_the_same(long seed) {
        List<String> texts = Texts.texts(seed);
        Map<String, Cell> fields = new LinkedHashMap<>();
        Map<String, Object> expected = new LinkedHashMap<>(Map.of("id", "a", "kind", "place"));
        for (int i = 0; i + 2 < texts.size(); i += 3) {
            Cell said = Reports.said(
                    "text",
                    Cell.text(texts.get(i)),
                    Reports.map("role", Cell.text(texts.get(i + 1)), "note", Cell.text(texts.get(i + 2))));
            Map<String, Object> read = Map.of("text", texts.get(i), "role", texts.get(i + 1), "note", texts.get(i + 2));
            fields.put("one" + i, Cell.text(texts.get(i)));
            expected.put("one" + i, texts.get(i));
            fields.put("said" + i, said);
            expected.put("said" + i, read);
            fields.put("many" + i, Cell.many(List.of(Cell.text(texts.get(i + 1)), said, Cell.text(texts.get(i + 2)))));
            expected.put("many" + i, List.of(texts.get(i + 1), read, texts.get(i + 2)));
        }

        String yaml = yaml(fields);

        assertThat(YAML.readValue(new SmallReader(yaml), Object.class)).as(yaml).isEqualTo(List.of(expected));
    }

    private static String field(Cell cell) {
        return yaml(Map.of("f", cell));
    }

    private static String yaml(Map<String, Cell> fields) {
        EntryRecord subject = EntryRecord.of("a", "place", "a.yaml", 1, fields, List.of());
        return Reports.write(OutputFormat.YAML, Columns.<EntryRecord>of().entries(List.of(subject), each -> each));
    }

    /** Leaves room in the parser's buffer, which it overruns where a full one ends in half a character. */
    private static final class SmallReader extends StringReader {

        private SmallReader(String text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int start, int length) throws IOException {
            return super.read(buffer, start, Math.max(1, length - 1));
        }
    }
}
