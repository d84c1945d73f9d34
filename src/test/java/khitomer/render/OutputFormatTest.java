package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import khitomer.render.report.Presentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFormatTest {

    @Test
    void formats_are_chosen_by_small_words() {
        assertThat(Arrays.stream(OutputFormat.values()).map(OutputFormat::word))
                .containsExactly("text", "json", "jsonl", "csv", "tsv", "yaml", "md", "flat", "ids", "sarif", "github");
    }

    @Test
    void ids_can_end_with_nul() {
        assertThat(Reports.write(OutputFormat.IDS, Reports.list(), new Presentation(80, false, true, true)))
                .isEqualTo("khitomer\0qonos\0");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SARIF", "GITHUB"})
    void a_closed_pipe_is_the_business_of_the_caller(OutputFormat format) {
        assertThatThrownBy(() -> format.renderer().render(Reports.whole(), Presentation.PLAIN, new ClosedPipe()))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    @ParameterizedTest
    @EnumSource(
            value = OutputFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SARIF", "GITHUB"})
    void the_same_report_gives_the_same_bytes_and_a_last_line_that_ends(OutputFormat format) {
        String once = Reports.write(format, Reports.whole());

        assertThat(once).isEqualTo(Reports.write(format, Reports.whole())).endsWith("\n");
    }

    private static final class ClosedPipe extends Writer {

        @Override
        public void write(char[] characters, int start, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
