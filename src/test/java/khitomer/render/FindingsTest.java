package khitomer.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import khitomer.render.report.Columns;
import khitomer.render.report.DiagnosticRow;
import khitomer.render.report.DiagnosticRow.Evidence;
import khitomer.render.report.DiagnosticRow.Fix;
import khitomer.render.report.DiagnosticRow.Place;
import khitomer.render.report.DiagnosticRow.Rule;
import khitomer.render.report.Report;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTest {

    private static final Rule PARENT = new Rule("TIME014", "error", "A child is born before a parent.", """
            error: A child is born before a parent.

            A mother lives
            at the birth.

            Wrong:

                born: 2350
            """);
    private static final Rule ORPHAN = new Rule("orphan", "note", "Alone.", "note: Alone.\n\nWrong:\n");

    private static final DiagnosticRow CONTRADICTION = new DiagnosticRow(
            new Place("lore/a b.yaml", 3, 7),
            "error",
            PARENT,
            "'dad' cannot be a parent of 'kid'",
            List.of(
                    new Evidence(new Place("lore/a b.yaml", 3, 7), "died: 2346", "'dad' ends at the latest in 2346"),
                    new Evidence(new Place("lore/é.yaml", 9, 1), "born: 2350", "'kid' begins in 2350")),
            "4 days",
            "",
            Optional.empty());
    private static final DiagnosticRow FIXED = new DiagnosticRow(
            new Place("lore/é.yaml", 1, 8),
            "note",
            ORPHAN,
            "alone",
            List.of(),
            "",
            "date: 1941-12",
            Optional.of(new Fix(7, 14, "1941-12")));
    private static final DiagnosticRow HINTED = new DiagnosticRow(
            new Place("lore/é.yaml", 2, 1), "note", ORPHAN, "alone", List.of(), "", "- a\n- b", Optional.empty());

    @Test
    void an_annotation_says_all_that_the_terminal_says_on_one_line() {
        assertThat(github(CONTRADICTION, FIXED)).isEqualTo("""
                ::error file=lore/a b.yaml,line=3,col=7,title=TIME014::'dad' cannot be a parent of 'kid'\
                %0Alore/a b.yaml:3:7: died: 2346 – 'dad' ends at the latest in 2346\
                %0Alore/é.yaml:9:1: born: 2350 – 'kid' begins in 2350%0Ashort by 4 days
                ::notice file=lore/é.yaml,line=1,col=8,title=orphan::alone%0Awrite: date: 1941-12
                """);
    }

    @Test
    void no_text_of_lore_becomes_a_command_of_its_own() {
        String hostile =
                "100 %\r\n::set-env name=PATH::/tmp\r::stop-commands::x\u2028::error::y\u0085%0A::z \u001b[31m";
        DiagnosticRow finding = new DiagnosticRow(
                new Place("a,line=9::b:c%\n::error::.yaml", 1, 1),
                "error",
                new Rule("x", "error", "", ""),
                hostile,
                List.of(new Evidence(new Place(hostile, 1, 1), hostile, hostile)),
                "",
                hostile,
                Optional.empty());

        String written = github(finding);

        assertThat(written.lines()).hasSize(1);
        assertThat(written.chars().filter(letter -> letter < ' ')).containsExactly((int) '\n');
        assertThat(written)
                .startsWith("::error file=a%2Cline=9%3A%3Ab%3Ac%25%0A%3A%3Aerror%3A%3A.yaml,line=1,col=1,title=x::"
                        + "100 %25%0A::set-env name=PATH::/tmp")
                .contains("%250A::z");
    }

    @Test
    void sarif_leads_from_a_contradiction_to_each_of_its_statements() {
        JsonNode result = sarif(CONTRADICTION, FIXED).at("/runs/0/results/0");

        assertThat(result.at("/level").asString()).isEqualTo("error");
        assertThat(result.at("/message/text").asString())
                .isEqualTo("'dad' cannot be a parent of 'kid'\nshort by 4 days");
        assertThat(result.at("/relatedLocations")).hasSize(2);
        assertThat(result.at("/relatedLocations/1/message/text").asString())
                .isEqualTo("born: 2350 – 'kid' begins in 2350");
        assertThat(result.at("/relatedLocations/1/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("lore/%C3%A9.yaml");
        assertThat(result.at("/relatedLocations/1/physicalLocation/region/startLine")
                        .asInt())
                .isEqualTo(9);
        assertThat(result.has("fixes")).isFalse();
    }

    @Test
    void sarif_has_a_fix_where_the_place_is_exact_and_else_says_what_to_write() {
        JsonNode results = sarif(FIXED, HINTED).at("/runs/0/results");

        JsonNode change = results.at("/0/fixes/0/artifactChanges/0");
        assertThat(results.at("/0/message/text").asString()).isEqualTo("alone");
        assertThat(change.at("/artifactLocation/uri").asString()).isEqualTo("lore/%C3%A9.yaml");
        assertThat(change.at("/replacements/0/deletedRegion").toString())
                .isEqualTo("{\"startLine\":1,\"startColumn\":7,\"endColumn\":14}");
        assertThat(change.at("/replacements/0/insertedContent/text").asString()).isEqualTo("1941-12");
        assertThat(results.at("/1/message/text").asString()).isEqualTo("alone\nwrite: - a\nwrite: - b");
    }

    @Test
    void no_text_of_lore_becomes_a_link_in_sarif() {
        DiagnosticRow finding = new DiagnosticRow(
                new Place("a", 1, 1),
                "error",
                ORPHAN,
                "no entry is called '[x](https://example.org)'",
                List.of(),
                "",
                "",
                Optional.empty());

        assertThat(sarif(finding).at("/runs/0/results/0/message/text").asString())
                .isEqualTo("no entry is called '[x] (https://example.org)'");
    }

    @Test
    void sarif_explains_each_rule_once() {
        JsonNode rules = sarif(FIXED, CONTRADICTION, HINTED).at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSize(2);
        assertThat(rules.at("/0/id").asString()).isEqualTo("TIME014");
        assertThat(rules.at("/0/shortDescription/text").asString()).isEqualTo("A child is born before a parent.");
        assertThat(rules.at("/0/fullDescription/text").asString()).isEqualTo("A mother lives at the birth.");
        assertThat(rules.at("/0/help/text").asString()).isEqualTo(PARENT.text());
        assertThat(rules.at("/1/fullDescription/text").asString()).isEqualTo("Alone.");
        assertThat(rules.at("/0").has("helpUri")).isFalse();
    }

    private static JsonNode sarif(DiagnosticRow... findings) {
        return JsonMapper.shared().readTree(Reports.write(OutputFormat.SARIF, report(findings)));
    }

    private static String github(DiagnosticRow... findings) {
        return Reports.write(OutputFormat.GITHUB, report(findings));
    }

    private static Report report(DiagnosticRow... findings) {
        return Columns.<DiagnosticRow>of()
                .text("message", DiagnosticRow::message)
                .findings(List.of(findings), finding -> finding);
    }
}
