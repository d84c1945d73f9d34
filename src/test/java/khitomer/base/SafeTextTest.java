package khitomer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.render.OutputFormat;
import khitomer.render.Reports;
import khitomer.render.Texts;
import khitomer.render.report.Cell;
import khitomer.render.report.Columns;
import khitomer.render.report.EntryRecord;
import khitomer.render.report.FlatFact;
import khitomer.render.report.Page;
import khitomer.render.report.Page.Line;
import khitomer.render.report.Page.Section;
import khitomer.render.report.Presentation;
import khitomer.render.report.Report;
import khitomer.render.report.Report.Rows;
import khitomer.render.report.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafeTextTest {

    @Test
    void a_control_is_shown_as_its_picture_and_what_turns_text_around_as_its_code() {
        assertThat(SafeText.line("a\u0000\u001b\u007f\u0085\u2028\u202e\u2069\ud83d!"))
                .isEqualTo("a\u2400\u241b\u2421\\u0085\\u2028\\u202e\\u2069\\ud83d!");
    }

    @Test
    void what_only_looks_strange_stays() {
        assertThat(SafeText.line("\u014ctautahi \u200f\u05d0 \ud83d\ude80 \u0301"))
                .isEqualTo("\u014ctautahi \u200f\u05d0 \ud83d\ude80 \u0301");
    }

    @Test
    void a_line_break_at_the_end_says_nothing() {
        assertThat(SafeText.line("a\n")).isEqualTo("a");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("khitomer.render.Texts#seeds")
    void no_control_reaches_whoever_reads_text(long seed) {
        List<String> texts = Texts.texts(seed);
        String first = texts.get(0);
        EntryRecord subject = EntryRecord.of(
                first,
                first,
                first,
                1,
                Reports.map("f", Cell.text(first)),
                texts.stream().map(text -> new FlatFact(text, text, text, 1)).toList());
        Page page = new Page(
                first,
                texts.get(1),
                List.of(new Section(
                        texts.get(2),
                        List.of(
                                Line.of(texts.get(3), texts.get(4), texts.get(5)),
                                Line.prose(texts.get(6), texts.get(7))))));
        Report report =
                new Report(List.of(), List.of(Row.of(List.of(), () -> subject, () -> page)), Rows.WHOLE_ENTRIES);

        for (OutputFormat format : List.of(
                OutputFormat.TEXT,
                OutputFormat.MD,
                OutputFormat.FLAT,
                OutputFormat.TSV,
                OutputFormat.IDS,
                OutputFormat.JSON)) {
            String written = Reports.write(format, report, Reports.onScreen(60))
                    + Reports.write(format, entries(texts, subject), Reports.onScreen(30));

            assertThat(written.codePoints().filter(SafeText::isHidden))
                    .as(format.word())
                    .allMatch(control -> control == '\n'
                            || control == '\r' && format == OutputFormat.CSV
                            || control == '\t' && (format == OutputFormat.FLAT || format == OutputFormat.TSV));
        }
    }

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void rows_of_a_table_stay_lines(OutputFormat format) {
        if (format == OutputFormat.JSON || format == OutputFormat.CSV || !format.suits(Reports.texts("a"))) {
            return;
        }

        String written = Reports.write(
                format, Reports.texts("a\nb", "c\r\nd"), new Presentation(Presentation.UNLIMITED, false, false, false));

        assertThat(written.lines()).hasSize(format == OutputFormat.MD ? 4 : 2);
    }

    private static Report entries(List<String> texts, EntryRecord subject) {
        return Columns.<String>of()
                .text("a", text -> text)
                .text("b", text -> text)
                .entries(texts, text -> subject);
    }
}
