package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What 'check -o sarif' writes is what version 2.1.0 of the specification asks for, for every rule there is. */
class SarifTest {

    private static final Path PROBLEMS = Path.of("src/test/resources/problems");

    @TempDir
    private Path folder;

    static Stream<Path> problems() throws IOException {
        try (Stream<Path> folders = Files.list(PROBLEMS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void a_log_has_all_that_the_specification_requires(Path problem) {
        JsonNode log = sarif(problem.resolve("lore"), problem.getFileName().toString());

        assertThat(log.at("/version").asString()).isEqualTo("2.1.0");
        assertThat(log.at("/runs")).hasSize(1);
        JsonNode driver = log.at("/runs/0/tool/driver");
        assertThat(driver.at("/name").asString()).isNotEmpty();
        List<String> ids = new ArrayList<>();
        driver.at("/rules").forEach(rule -> {
            ids.add(text(rule, "/id"));
            assertThat(List.of(
                            text(rule, "/shortDescription/text"),
                            text(rule, "/fullDescription/text"),
                            text(rule, "/help/text")))
                    .allMatch(text -> !text.isBlank());
            assertThat(Set.of("none", "note", "warning", "error")).contains(text(rule, "/defaultConfiguration/level"));
        });
        assertThat(ids).doesNotHaveDuplicates().contains(problem.getFileName().toString());
        log.at("/runs/0/results").forEach(result -> assertIsResult(result, ids));
    }

    private static void assertIsResult(JsonNode result, List<String> ids) {
        assertThat(ids.get(result.at("/ruleIndex").asInt())).isEqualTo(text(result, "/ruleId"));
        assertThat(Set.of("note", "warning", "error")).contains(text(result, "/level"));
        assertThat(text(result, "/message/text")).isNotBlank();
        assertThat(result.at("/locations")).hasSize(1).allSatisfy(SarifTest::assertIsLocation);
        List<Integer> related = new ArrayList<>();
        result.at("/relatedLocations").forEach(location -> {
            assertIsLocation(location);
            assertThat(text(location, "/message/text")).isNotBlank();
            related.add(location.at("/id").asInt());
        });
        assertThat(related).doesNotHaveDuplicates().allMatch(id -> id >= 0);
        result.at("/fixes")
                .forEach(fix -> fix.at("/artifactChanges").forEach(change -> {
                    assertThat(text(change, "/artifactLocation/uri")).matches("[A-Za-z0-9._~/%-]+");
                    assertThat(change.at("/replacements")).isNotEmpty().allSatisfy(replacement -> {
                        assertThat(replacement.at("/deletedRegion/startLine").asInt())
                                .isPositive();
                        assertThat(replacement.at("/deletedRegion/endColumn").asInt())
                                .isGreaterThan(replacement
                                        .at("/deletedRegion/startColumn")
                                        .asInt());
                        assertThat(replacement.at("/insertedContent/text").isString())
                                .isTrue();
                    });
                }));
    }

    private static void assertIsLocation(JsonNode location) {
        assertThat(text(location, "/physicalLocation/artifactLocation/uri")).matches("[A-Za-z0-9._~/%-]+");
        assertThat(location.at("/physicalLocation/region/startLine").asInt()).isPositive();
        assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isPositive();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void after_a_fix_that_mistake_is_gone_and_no_other_has_come(Path problem) throws IOException {
        copy(problem.resolve("lore"));
        String rule = problem.getFileName().toString();
        int before = sarif(folder, rule).at("/runs/0/results").size();
        for (JsonNode result : sarif(folder, rule).at("/runs/0/results")) {
            if (result.has("fixes")) {
                apply(result.at("/fixes/0/artifactChanges/0"));

                assertThat(sarif(folder, rule).at("/runs/0/results")).hasSize(before - 1);
                return;
            }
        }
        assertThat(Set.of("bad-id", "name-for-id", "not-yaml")).doesNotContain(rule);
    }

    @Test
    void a_contradiction_tells_its_facts_and_a_rule_its_help() throws IOException {
        Files.writeString(folder.resolve("lore.yaml"), """
                - {id: dad, kind: character, died: 2346}
                - {id: kid, kind: character, born: 2350, father: dad}
                """);

        JsonNode run = sarif(folder, "TIME014").at("/runs/0");
        Cli github = Cli.run("check", "--lore", folder.toString(), "-o", "github");

        assertThat(run.at("/results/0/relatedLocations")).hasSize(3);
        assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asString())
                .isEqualTo("A child is born before a parent, or too long after a parent has died.");
        assertThat(github.out().lines()).hasSize(1).first().asString().contains("%0A" + folder + "/lore.yaml:1:");
    }

    private static JsonNode sarif(Path lore, String rule) {
        return JsonMapper.shared()
                .readTree(Cli.run("check", rule, "--no-cache", "--lore", lore.toString(), "-o", "sarif")
                        .out());
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asString();
    }

    private void apply(JsonNode change) throws IOException {
        JsonNode region = change.at("/replacements/0/deletedRegion");
        Path file = Path.of(text(change, "/artifactLocation/uri"));
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        String line = lines.get(region.at("/startLine").asInt() - 1);
        String fixed = line.substring(
                        0, line.offsetByCodePoints(0, region.at("/startColumn").asInt() - 1))
                + text(change, "/replacements/0/insertedContent/text")
                + line.substring(
                        line.offsetByCodePoints(0, region.at("/endColumn").asInt() - 1));
        lines.set(region.at("/startLine").asInt() - 1, fixed);
        Files.write(file, lines);
    }

    private void copy(Path lore) throws IOException {
        try (Stream<Path> files = Files.walk(lore)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Path target = folder.resolve(lore.relativize(file).toString());
                if (Files.isRegularFile(file)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }
}
