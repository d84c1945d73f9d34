package khitomer.render.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import khitomer.render.OutputFormat;
import khitomer.render.Reports;
import khitomer.render.Texts;
import khitomer.render.report.Columns;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TsvEscapesTest {

    @Test
    void cells_stand_between_tabs_without_quotes() {
        assertThat(Reports.write(OutputFormat.TSV, Reports.list())).isEqualTo("""
                id	name	tag	summary
                khitomer	Khitomer		A world near the border, shared by nobody for long.
                qonos	Qo'noS		The Klingon home world, "where, = and | stand".
                """);
    }

    @Test
    void a_fact_is_a_line_of_path_value_and_place() {
        assertThat(Reports.write(OutputFormat.FLAT, Reports.whole())).isEqualTo("""
                khitomer-massacre.name	Khitomer Massacre	events.yaml:13
                khitomer-massacre.participants[1]	jarod-2346	events.yaml:18
                khitomer-massacre.text	The first line.\\n\\nThe\\tsecond \\\\ \\u001b[31m.\\n	events.yaml:20
                worf.name	Worf	worf.yaml:1
                """);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void tsv_reads_back_the_same_but_for_the_apostrophe(long seed) {
        List<String> texts = Texts.texts(seed);

        List<String> lines = List.of(Reports.write(OutputFormat.TSV, Reports.texts(texts.toArray(String[]::new)))
                .split("\n", -1));

        assertThat(lines).hasSize(texts.size() + 2);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(read(lines.get(i + 1))).isIn(texts.get(i), "'" + texts.get(i));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void flat_reads_back_the_same(long seed) {
        List<FlatFact> facts = Texts.texts(seed).stream()
                .map(text -> new FlatFact("a.text", text, "a b.yaml", 7))
                .toList();
        EntryRecord subject = EntryRecord.of("a", "place", "a b.yaml", 1, Map.of(), facts);
        Report report = Columns.<EntryRecord>of().entries(List.of(subject), each -> each);

        String flat = Reports.write(OutputFormat.FLAT, report);

        assertThat(flat.lines().map(line -> fact(line.split("\t", -1)))).isEqualTo(facts);
    }

    private static FlatFact fact(String[] cells) {
        int colon = cells[2].lastIndexOf(':');
        return new FlatFact(
                read(cells[0]),
                read(cells[1]),
                read(cells[2].substring(0, colon)),
                Integer.parseInt(cells[2].substring(colon + 1)));
    }

    private static String read(String written) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < written.length(); at++) {
            if (written.charAt(at) != '\\') {
                text.append(written.charAt(at));
                continue;
            }
            at++;
            switch (written.charAt(at)) {
                case 't' -> text.append('\t');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case '\\' -> text.append('\\');
                case 'u' -> {
                    text.append((char) Integer.parseInt(written.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> throw new AssertionError("no escape: " + written);
            }
        }
        return text.toString();
    }
}
