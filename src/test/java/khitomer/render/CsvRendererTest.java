package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khitomer.base.SafeText;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRendererTest {

    @Test
    void a_header_comes_first_and_only_what_must_be_is_quoted() {
        assertThat(Reports.write(OutputFormat.CSV, Reports.list())).isEqualTo("""
                id,name,tag,summary
                khitomer,Khitomer,,"A world near the border, shared by nobody for long."
                qonos,Qo'noS,,"The Klingon home world, ""where, = and | stand""."
                """.replace("\n", "\r\n"));
    }

    @Test
    void the_header_can_be_left_out() {
        Presentation presentation = new Presentation(80, true, false, false);

        assertThat(Reports.write(OutputFormat.CSV, Reports.texts("a", ""), presentation))
                .isEqualTo("a\r\n\"\"\r\n");
        assertThat(Reports.write(OutputFormat.TSV, Reports.texts("a", ""), presentation))
                .isEqualTo("a\n\n");
    }

    @Test
    void several_values_stand_behind_semicolons_and_references_by_id() {
        Report report = Columns.<String>of()
                .with("many", Style.PLAIN, id -> Cell.many(List.of(Reports.reference("a", "Ay"), Cell.text("b"))))
                .with("date", Style.DATE, id -> Reports.year("2346"))
                .things(List.of("x"));

        assertThat(Reports.write(OutputFormat.CSV, report)).isEqualTo("many,date\r\na; b,2346\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd",
                "-2293-06",
                "@sum",
                "\tx",
                "\n=1",
                " =1",
                "\u00a0@a",
                " \uff1d1",
                "\ufeff=1",
                "\n\t +a",
                "-",
                "\uff1d1",
                "-1.5.2"
            })
    void what_a_spreadsheet_would_run_is_made_harmless(String formula) {
        assertThat(rows(Reports.write(OutputFormat.CSV, Reports.texts(formula))))
                .isEqualTo(List.of(List.of("text"), List.of("'" + formula)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Lord; Keeper", "a\\", "a\\;", ";", "; ", "a; b\\; c", "plain"})
    void several_values_of_a_cell_can_be_taken_apart_again(String value) {
        Cell one = Cell.many(List.of(Cell.text(value)));
        Cell two = Cell.many(List.of(Cell.text(value), Cell.text("Warden")));
        Cell readings =
                new Cell.Qualified("text", Cell.text(value), Map.of(), List.of(Cell.text(""), Cell.text(value)));

        List<List<String>> rows = rows(Reports.write(
                OutputFormat.CSV,
                Columns.<Cell>of().with("many", Style.PLAIN, cell -> cell).things(List.of(one, two, readings))));

        assertThat(values(rows.get(1).get(0))).containsExactly(value);
        assertThat(values(rows.get(2).get(0))).containsExactly(value, "Warden");
        assertThat(values(rows.get(3).get(0))).containsExactly(value, "", value);
    }

    /** The values of a cell, as 'khitomer help formats' says. */
    private static List<String> values(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (int at = 0; at < cell.length(); at++) {
            if (cell.charAt(at) == '\\') {
                at++;
                open.append(cell.charAt(at));
            } else if (cell.startsWith("; ", at)) {
                values.add(open.toString());
                open.setLength(0);
                at++;
            } else {
                open.append(cell.charAt(at));
            }
        }
        values.add(open.toString());
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+5", "-1985", "-1.5e3", "5=5"})
    void numbers_stay_numbers(String number) {
        assertThat(Reports.write(OutputFormat.CSV, Reports.texts(number))).isEqualTo("text\r\n" + number + "\r\n");
        assertThat(Reports.write(OutputFormat.TSV, Reports.texts(number))).isEqualTo("text\n" + number + "\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void what_is_written_reads_back_the_same_but_for_the_apostrophe_and_controls(long seed) {
        List<String> texts = Texts.texts(seed);
        Report report = Columns.<String>of()
                .text("a", text -> text)
                .text("b", text -> texts.get(0))
                .things(texts);

        List<List<String>> read = rows(Reports.write(OutputFormat.CSV, report));

        assertThat(read).hasSize(texts.size() + 1);
        assertThat(read.get(0)).containsExactly("a", "b");
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read.get(i + 1)).hasSize(2);
            assertSame(read.get(i + 1).get(0), texts.get(i));
            assertSame(read.get(i + 1).get(1), texts.get(0));
        }
    }

    private static void assertSame(String read, String text) {
        String shown = SafeText.lines(text);
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
            } else if (!quoted && csv.startsWith("\r\n", at)) {
                continue;
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
