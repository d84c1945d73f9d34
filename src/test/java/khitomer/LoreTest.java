package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khitomer.check.Rules;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Statement;
import khitomer.query.NameLookup;
import khitomer.query.NameMatch;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;

/** What must stay true of the lore of Khitomer as a whole. */
class LoreTest {

    private static final Lore LORE = LoreReader.read(List.of(Path.of("lore")));

    @Test
    void nothing_is_wrong_no_source_unused_and_no_entry_alone() {
        // That some dates can be inferred is good to know, and nothing to mend.
        assertThat(Rules.check(LORE))
                .filteredOn(each -> !List.of("TIME030", "TIME031").contains(each.code()))
                .isEmpty();
    }

    @Test
    void every_statement_has_its_source_and_every_source_its_title_address_and_canon() {
        assertThat(LORE.repository().entries())
                .allSatisfy(entry -> assertThat(entry.statements().stream()
                                .filter(each -> each.sources().isEmpty()))
                        .as(entry.id())
                        .isEmpty());
        assertThat(LORE.world().sources().values())
                .allSatisfy(source -> assertThat(List.of(source.title(), source.url(), source.canon()))
                        .doesNotContain(""));
    }

    @Test
    void every_entry_says_in_one_sentence_why_it_matters() {
        assertThat(LORE.repository().entries())
                .allSatisfy(entry -> assertThat(entry.summary())
                        .as(entry.id())
                        .isNotEmpty()
                        .endsWith(".")
                        .hasSizeLessThan(200));
    }

    @Test
    void every_name_is_found_as_the_sources_write_it() throws IOException {
        NameLookup names = new NameLookup(LORE);

        List<String> written = Files.readAllLines(Path.of("src/test/resources/khitomer/names.tsv"));

        assertThat(written)
                .hasSizeGreaterThan(200)
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> {
                    NameMatch answer = names.find(line.split("\t")[0]);
                    assertThat(answer.entries()).extracting(Entry::id).contains(line.split("\t")[1]);
                });
    }

    @Test
    void namesakes_tell_of_each_other() {
        Map<String, List<Entry>> byName =
                LORE.repository().entries().stream().collect(Collectors.groupingBy(Entry::name));

        byName.values().stream()
                .filter(bearers -> bearers.size() > 1)
                .forEach(bearers -> assertThat(bearers)
                        .allSatisfy(bearer -> assertThat(bearer.statementsNamed("see-also")
                                        .map(Statement::value)
                                        .map(value -> value.written()))
                                .as(bearer.id())
                                .containsAnyElementsOf(bearers.stream()
                                        .map(Entry::id)
                                        .filter(id -> !id.equals(bearer.id()))
                                        .toList())));
    }

    @Test
    void where_sources_disagree_both_are_told() {
        assertThat(readings("khitomer-massacre", "date")).containsExactly("2346", "2344");
        assertThat(readings("khitomer", "located-in")).containsExactly("khitomer-system", "alpha-quadrant");
        assertThat(readings("james-t-kirk", "born")).containsExactly("2233-03-22", "2228-03-22");
        assertThat(readings("uss-excelsior", "launched")).containsExactly("2284", "2285");
    }

    private static List<String> readings(String id, String field) {
        return TestLore.entry(LORE, id)
                .statementsNamed(field)
                .map(statement -> statement.value().written())
                .toList();
    }
}
