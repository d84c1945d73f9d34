package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTest {

    private static final Report REPORT = Columns.of(String[].class)
            .text("file", finding -> finding[0])
            .text("line", finding -> finding[1])
            .text("column", finding -> finding[2])
            .text("severity", finding -> finding[3])
            .text("code", finding -> finding[4])
            .text("message", finding -> finding[5])
            .findings(List.of(
                    new String[] {"lore/a b.yaml", "3", "7", "error", "no-kind", "100 %\n\u001b[31m"},
                    new String[] {"lore/é.yaml", "1", "1", "note", "orphan", "alone"}));

    @Test
    void annotations_are_one_command_a_line() {
        assertThat(Reports.write(Format.GITHUB, REPORT)).isEqualTo("""
                ::error file=lore/a b.yaml,line=3,col=7,title=no-kind::100 %25%0A␛[31m
                ::notice file=lore/é.yaml,line=1,col=1,title=orphan::alone
                """);
    }

    @Test
    void sarif_is_a_log_of_one_run_whose_results_stand_at_their_places() {
        JsonNode log = JsonMapper.shared().readTree(Reports.write(Format.SARIF, REPORT));

        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs/0/tool/driver/rules")).hasSize(2);
        assertThat(log.at("/runs/0/results/0/level").asString()).isEqualTo("error");
        assertThat(log.at("/runs/0/results/0/message/text").asString()).isEqualTo("100 %\n\u001b[31m");
        assertThat(log.at("/runs/0/results/1/locations/0/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("lore/%C3%A9.yaml");
        assertThat(log.at("/runs/0/results/0/locations/0/physicalLocation/region/startColumn").asInt()).isEqualTo(7);
    }
}
