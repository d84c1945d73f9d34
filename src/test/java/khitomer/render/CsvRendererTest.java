package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import khitomer.render.Column.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {

    @Test
    void a_header_comes_first_and_only_what_must_be_is_quoted() {
        assertThat(Reports.write(Format.CSV, Reports.list())).isEqualTo("""
                id,name,tag,summary
                khitomer,Khitomer,,"A world near the border, shared by nobody for long."
                qonos,Qo'noS,,"The Klingon home world, ""where, = and | stand""."
                """);
    }

    @Test
    void the_header_can_be_left_out() {
        Presentation presentation = new Presentation(80, true, false, false);

        assertThat(Reports.write(Format.CSV, Reports.texts("a", ""), presentation)).isEqualTo("a\n\"\"\n");
        assertThat(Reports.write(Format.TSV, Reports.texts("a", ""), presentation)).isEqualTo("a\n\n");
    }

    @Test
    void several_values_stand_behind_semicolons_and_references_by_id() {
        Report report = Columns.of(String.class)
                .with("many", Style.PLAIN, id -> Cell.many(List.of(Reports.reference("a", "Ay"), Cell.text("b"))))
                .with("date", Style.DATE, id -> Reports.year("2346"))
                .things(List.of("x"));

        assertThat(Reports.write(Format.CSV, report)).isEqualTo("many,date\na; b,2346\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2293-06", "@sum", "\tx", "-", "\uff1d1", "-1.5.2"})
    void what_a_spreadsheet_would_run_is_made_harmless(String formula) {
        assertThat(rows(Reports.write(Format.CSV, Reports.texts(formula)))).isEqualTo(List.of(List.of("text"), List.of("'" + formula)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-1985", "-1.5e3", "5=5"})
    void numbers_stay_numbers(String number) {
        assertThat(Reports.write(Format.CSV, Reports.texts(number))).isEqualTo("text\n" + number + "\n");
        assertThat(Reports.write(Format.TSV, Reports.texts(number))).isEqualTo("text\n" + number + "\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void what_is_written_reads_back_the_same_but_for_the_apostrophe_and_controls(long seed) {
        List<String> texts = Texts.texts(seed);
        Report report = Columns.of(String.class).text("a", text -> text).text("b", text -> texts.get(0)).things(texts);

        List<List<String>> read = rows(Reports.write(Format.CSV, report));

        assertThat(read).hasSize(texts.size() + 1);
        assertThat(read.get(0)).containsExactly("a", "b");
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(i + 1)).hasSize(2);
            assertSame(read.get(i + 1).get(0), texts.get(i));
            assertSame(read.get(i + 1).get(1), texts.get(0));
        }
    }

    private static void assertSame(String read, String text) {
        String shown = Visible.lines(text);
        assertThat(read).isIn(shown, "'" + shown);
    }

    /** The rows of a file, as RFC 4180 reads them. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char character = csv.charAt(at);
            if (quoted && csv.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if ((character == '\n' || character == ',') && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(character);
            }
        }
        return rows;
    }
}
