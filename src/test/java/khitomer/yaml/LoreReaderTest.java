package khitomer.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import khitomer.TestLore;
import khitomer.base.Progress;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoreReaderTest {

    @TempDir
    private Path folder;

    @Test
    void scalars_are_taken_as_they_are_written() {
        Lore lore = TestLore.of("""
                - {id: e1, kind: ship, name: 11001001, class: 11:59, registry: no}
                - {id: e2, kind: ship, name: 0044, class: 47457.10, registry: 1E5}
                - {id: e3, kind: ship, name: 0x1F, class: 1_000, registry: "~"}
                """);

        assertThat(lore.diagnostics()).isEmpty();
        assertThat(lore.repository().entries()).extracting(Entry::name).containsExactly("11001001", "0044", "0x1F");
        assertThat(lore.repository().entries().stream()
                        .flatMap(entry -> entry.statements().stream())
                        .map(Statement::value)
                        .map(Value::written))
                .containsExactly("11:59", "no", "47457.10", "1E5", "1_000", "~");
    }

    @Test
    void every_document_and_every_item_of_a_sequence_is_an_entry() {
        assertThat(TestLore.of(
                                "- {id: a, kind: place}\n- {id: b, kind: place}\n---\nid: c\nkind: place\n---\n- {id: d, kind: place}\n")
                        .repository()
                        .entries())
                .extracting(Entry::id)
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void a_kind_may_be_left_out_below_a_folder_or_in_a_file_named_after_its_plural() {
        Lore lore = LoreReader.read(Map.of(
                "events/places/a.yaml", "id: a\n", "ships.yaml", "id: b\n", "events/c.yml", "{id: c, kind: item}\n"));

        assertThat(lore.diagnostics()).isEmpty();
        assertThat(lore.repository().entries())
                .extracting(entry -> entry.id() + " " + entry.kind().name())
                .containsExactlyInAnyOrder("a place", "b ship", "c item");
    }

    @Test
    void what_is_said_of_a_value_is_kept_with_its_sources_and_places() {
        Lore lore = TestLore.of("""
                id: gowron
                kind: character
                title: {text: Chancellor, from: 2367, until: 2375, source: [a, "b:Page: One"]}
                born: [2330, {date: 2335, source: c}]
                sources: [d]
                """);
        Entry gowron = TestLore.entry(lore, "gowron");
        Statement title = gowron.firstNamed("title").orElseThrow();

        assertThat(title.qualifierText(Qualifier.FROM)).isEqualTo("2367");
        assertThat(title.sources())
                .extracting(source -> source.key() + "|" + source.page())
                .containsExactly("a|", "b|Page: One");
        assertThat(title.location()).hasToString("lore.yaml:3:15");
        assertThat(gowron.statementsNamed("born"))
                .extracting(Statement::isOtherReading)
                .containsExactly(false, true);
        assertThat(gowron.firstNamed("born").orElseThrow().sources())
                .extracting(source -> source.key())
                .containsExactly("d");
    }

    @Test
    void bare_dates_in_brackets_are_a_set_and_not_readings() {
        Lore lore = TestLore.of("""
                - {id: a, kind: event, date: [1667,1670..1672]}
                - id: b
                  kind: event
                  date: {1960,1961-12}
                """);

        assertThat(lore.diagnostics()).isEmpty();
        assertThat(lore.repository().entries())
                .extracting(
                        entry -> entry.firstNamed("date").orElseThrow().value().written())
                .containsExactly("[1667,1670..1672]", "{1960,1961-12}");
    }

    @Test
    void a_later_folder_replaces_entries_and_keys_of_an_earlier_one() throws IOException {
        write("one/world.yaml", "name: One\nsummary: First.\n");
        write("one/a.yaml", "- {id: a, kind: place, name: A of one}\n- {id: b, kind: place}\n");
        write("two/world.yaml", "name: Two\n");
        write("two/z.yaml", "{id: a, kind: place, name: A of two}\n");

        Lore lore = LoreReader.read(List.of(folder.resolve("one"), folder.resolve("two")));

        assertThat(List.of(lore.world().name(), lore.world().summary())).containsExactly("Two", "First.");
        assertThat(lore.repository().entries()).extracting(Entry::name).containsExactlyInAnyOrder("b", "A of two");
    }

    @Test
    void marks_of_byte_order_and_line_ends_of_any_system_change_nothing() throws IOException {
        write("bom.yaml", "\uFEFFid: bom\r\nkind: event\r\ndate: 2293-13\r\n");
        write("mac.yaml", "id: mac\rkind: event\rclas: x\r");

        Lore lore = LoreReader.read(List.of(folder));

        assertThat(lore.diagnostics())
                .extracting(each -> each.location().toString().replace(folder + "/", "") + " " + each.code())
                .containsExactly("bom.yaml:3:12 TIME001", "mac.yaml:3:1 unknown-field");
    }

    @Test
    void hidden_files_empty_files_and_other_files_are_passed_over() throws IOException {
        write(".hidden.yaml", "nonsense: [");
        write(".git/x.yaml", "nonsense: [");
        write("notes.txt", "nonsense: [");
        write("empty.yaml", "");
        write("comment.yaml", "# nothing yet\n");

        assertThat(LoreReader.read(List.of(folder)).diagnostics()).isEmpty();
    }

    @Test
    void an_emoji_may_stand_wherever_the_parser_s_buffer_ends() {
        for (int length = 990; length < 1030; length++) {
            String name = "x".repeat(length) + "😀".repeat(40);

            Lore lore = TestLore.of("kind: place\nid: e\nname: " + name + "\n");

            assertThat(Optional.of(lore.repository().entries().get(0).name())).hasValue(name);
        }
    }

    @Test
    void the_lore_packed_into_the_program_is_that_of_the_folder() {
        Lore packed = LoreReader.builtIn().lore();
        Lore read = LoreReader.read(List.of(Path.of("lore")));

        assertThat(packed.repository().entries())
                .extracting(Entry::id)
                .containsExactlyElementsOf(
                        read.repository().entries().stream().map(Entry::id).toList());
        assertThat(packed.diagnostics()).isEmpty();
        assertThat(packed.repository().entries().get(0).location().file()).doesNotStartWith("lore/");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_goes_away_before_it_is_read_is_no_part_of_what_is_compiled_and_is_reported_in_what_is_read()
            throws IOException {
        Files.writeString(folder.resolve("ships.yaml"), "id: a\n");
        Files.writeString(folder.resolve("places.yaml"), "id: b\n");
        Map<String, Integer> read = new TreeMap<>();
        LazyLore opened =
                LoreReader.open(List.of(folder), Progress.silent(), (name, bytes) -> read.put(name, bytes.length));
        Files.delete(folder.resolve("places.yaml"));

        assertThat(opened.isWhole()).isTrue();
        assertThatThrownBy(() -> opened.files().get(0)).isInstanceOf(UncheckedIOException.class);
        assertThat(opened.files().get(1).entries()).extracting(Entry::id).containsExactly("a");
        assertThat(read).isEqualTo(Map.of(folder + "/ships.yaml", 6));

        Lore lore = opened.reading().lore();
        assertThat(lore.repository().entries()).extracting(Entry::id).containsExactly("a");
        assertThat(lore.diagnostics())
                .extracting(problem -> problem.location().file() + ": " + problem.message())
                .containsExactly(folder + "/places.yaml: this leads to no file");
    }

    @Test
    void a_file_is_read_once_where_it_is_compiled_even_where_it_is_not_text() throws IOException {
        Files.write(folder.resolve("ships.yaml"), "id: a\nname: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("world.yaml"), "name: World\n");
        List<String> read = new ArrayList<>();

        LazyLore opened = LoreReader.open(List.of(folder), Progress.silent(), (name, bytes) -> read.add(name));
        opened.files().forEach(file -> assertThat(file.entries()).isEmpty());

        assertThat(read).containsExactlyInAnyOrder(folder + "/ships.yaml", folder + "/world.yaml");
    }
}
