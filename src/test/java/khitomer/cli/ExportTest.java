package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exports lore, and reads it back as other programs do. */
class ExportTest {

    private static final String LORE = """
            - id: worf
              kind: character
              name: 'Worf "the Klingon"; --> [x](y) | #quot; %%{init}%% end\\'
              aliases: ['=1+1', 😀 & <b>]
              summary: "First line.\\nSecond, with a comma; and [[mogh|his father]]."
              born: 2340~
              father: {who: mogh, role: 'guard, once', disputed: yes}
            - {id: mogh, kind: character, name: Mogh, died: [2346, {date: 2344, source: book}], see-also: nobody}
            - {id: con, kind: ship, name: Con}
            - {id: readme, kind: ship, name: README}
            - {id: con, kind: ship, name: A second Con}
            - {id: first, kind: release, name: "Season 1, \\u00e4\\u00f6\\u00fc; and a name so long that it must be folded", released: 2010-02-02}
            - {id: second, kind: release, name: Second, released: 2010-04}
            - {id: third, kind: release, name: Third, released: "2011?"}
            - {id: fourth, kind: release, name: Fourth, released: ../2012}
            """;

    @TempDir
    private Path folder;

    private Path lore;

    @BeforeEach
    void write() throws IOException {
        lore = Files.createDirectory(folder.resolve("lore"));
        Files.writeString(lore.resolve("all.yaml"), LORE);
        Files.writeString(lore.resolve("world.yaml"), """
                name: Test
                sources: {book: {title: The Book, url: "https://example.org/{page}"}}
                """);
    }

    private Cli export(String... arguments) {
        return Cli.withLore(
                lore,
                Stream.concat(Stream.of("export"), Arrays.stream(arguments)).toList());
    }

    private Path out(String path) {
        return folder.resolve("out").resolve(path);
    }

    @Test
    void json_has_the_world_the_kinds_and_every_entry_as_show_writes_it() {
        JsonNode all = JsonMapper.builder().build().readTree(export("json").out());

        assertThat(all.get("world").get("name").asString()).isEqualTo("Test");
        assertThat(all.get("world").get("sources").get(0).get("key").asString()).isEqualTo("book");
        assertThat(all.get("kinds").valueStream().map(kind -> kind.get("kind").asString()))
                .contains("character", "mission");
        assertThat(all.get("entries").size()).isEqualTo(9);
        JsonNode shown = JsonMapper.builder()
                .build()
                .readTree(Cli.withLore(lore, List.of("show", "worf", "-o", "json"))
                        .out());
        assertThat(all.get("entries").get(0)).isEqualTo(shown.get(0));
    }

    @Test
    void jsonl_is_one_entry_a_line() {
        List<String> ids = export("jsonl")
                .out()
                .lines()
                .map(line ->
                        JsonMapper.builder().build().readTree(line).get("id").asString())
                .toList();

        assertThat(ids).containsExactly("worf", "mogh", "con", "readme", "con", "first", "second", "third", "fourth");
    }

    @Test
    void sql_has_each_entry_once_with_all_that_it_says() {
        String sql = export("sql", "--kind", "character,ship").out();

        assertThat(sql)
                .startsWith("-- The lore as tables")
                .endsWith("COMMIT;\n")
                .contains("""
                INSERT INTO entries VALUES ('mogh', 'character', 'Mogh', '', 'LORE/all.yaml', 8);
                INSERT INTO names VALUES ('mogh', 0, 'Mogh', 'mogh');
                INSERT INTO statements VALUES ('mogh', 'died', 0, '2346', 'LORE/all.yaml', 8);
                INSERT INTO dates VALUES ('mogh', 'died', 0, '', '2346', 'story', 0, 0, \
                '2346-01-01', '2346-12-31', '2346-01-01', '2346-12-31', 11865398400, 11896934399, 11865398400, 11896934399);
                INSERT INTO statements VALUES ('mogh', 'died', 1, '2344', 'LORE/all.yaml', 8);
                """.replace("LORE", lore.toString()))
                .contains("""
                INSERT INTO qualifiers VALUES ('worf', 'father', 0, 'role', 'guard, once');
                INSERT INTO qualifiers VALUES ('worf', 'father', 0, 'disputed', 'yes');
                INSERT INTO links VALUES ('worf', 'father', 0, 0, 'mogh', 0);
                """)
                .contains("INSERT INTO citations VALUES ('mogh', 'died', 1, 0, 'book', '');");
        assertThat(sql.lines().filter(line -> line.startsWith("INSERT INTO entries VALUES ('con'")))
                .hasSize(1);
    }

    @Test
    void csv_is_a_table_of_each_kind_that_reads_back() throws IOException {
        assertThat(export("csv", "--into", out("").toString())).isEqualTo(new Cli(0, "", ""));

        assertThat(names(out(""))).containsExactly("characters.csv", "releases.csv", "ships.csv");
        List<List<String>> rows = rows(Files.readString(out("characters.csv")).replace("\r\n", "\n"));
        assertThat(rows.get(0)).startsWith("id", "name", "aliases", "summary").endsWith("sources", "file", "line");
        assertThat(rows.get(1))
                .contains(
                        "Worf \"the Klingon\"; --> [x](y) | #quot; %%{init}%% end\\",
                        "'=1+1; 😀 & <b>",
                        "First line.\nSecond, with a comma; and [[mogh|his father]].",
                        "2340~",
                        "mogh");
        assertThat(rows.get(2)).contains("2346").doesNotContain("2346; 2344");
        assertThat(rows).hasSize(3).allMatch(row -> row.size() == rows.get(0).size());
    }

    @Test
    void a_page_links_to_the_others_by_names_that_every_file_system_takes() throws IOException {
        export("md", "--into", out("").toString());

        assertThat(names(out("ships"))).containsExactly("README.md", "con_.md", "readme_2.md");
        assertThat(Files.readString(out("characters/worf.md")))
                .startsWith("# Worf \"the Klingon\"; --\\> \\[x\\](y) \\| #quot; %%{init}%% end\\\\\n")
                .contains("\nAlso called \\=1+1; 😀 \\& \\<b\\>\n")
                .contains("[his father](mogh.md)")
                .contains("- **father** [Mogh](mogh.md) (guard, once, disputed)\n");
        assertThat(Files.readString(out("characters/mogh.md")))
                .contains("- **died** or 2344 *\\[book\\]*")
                .contains("- **see also** nobody\n")
                .contains("- **father of** [Worf")
                .contains("](worf.md)")
                .contains("- book: [The Book](<https://example.org/>)\n");
    }

    @Test
    void every_link_of_the_pages_leads_to_a_page() throws IOException {
        Cli.run("export", "md", "--into", out("").toString());

        List<Path> pages;
        try (Stream<Path> files = Files.walk(out(""))) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        assertThat(pages).hasSizeGreaterThan(300);
        for (Path page : pages) {
            List<String> links = Arrays.stream(Files.readString(page).split("\\]\\("))
                    .skip(1)
                    .map(rest -> rest.substring(0, rest.indexOf(')')))
                    .filter(link -> !link.startsWith("<"))
                    .toList();
            assertThat(links)
                    .as(page.toString())
                    .isNotEmpty()
                    .allMatch(link -> Files.exists(page.resolveSibling(link)));
        }
    }

    @Test
    void a_calendar_reads_back() {
        Cli cli = export("ics");

        assertThat(cli.out().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(cli.out().replace("\r\n", "")).doesNotContain("\n", "\r");
        List<String> lines =
                Arrays.stream(cli.out().replace("\r\n ", "").split("\r\n")).toList();
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR")
                .containsSubsequence(
                        "UID:first.released.0@test.khitomer",
                        "DTSTAMP:20100202T000000Z",
                        "DTSTART;VALUE=DATE:20100202",
                        "DTEND;VALUE=DATE:20100203",
                        "SUMMARY:Season 1\\, äöü\\; and a name so long that it must be folded",
                        "STATUS:CONFIRMED",
                        "DTSTART;VALUE=DATE:20100401",
                        "DTEND;VALUE=DATE:20100501",
                        "SUMMARY:Second (2010-04)",
                        "STATUS:CONFIRMED",
                        "DTSTART;VALUE=DATE:20110101",
                        "DTEND;VALUE=DATE:20120101",
                        "SUMMARY:Third (2011?)",
                        "STATUS:TENTATIVE");
        assertThat(cli.err())
                .isEqualTo(
                        "khitomer: 1 date left out: a calendar takes only what begins and ends, in years of four digits\n");
        assertThat(lines.stream().filter(line -> line.startsWith("UID:")))
                .doesNotHaveDuplicates()
                .hasSize(3);
    }

    @Test
    void drawings_escape_what_means_something_there() {
        assertThat(export("mermaid", "worf").out()).isEqualTo("""
                flowchart LR
                    e_worf["Worf #34;the Klingon#34;#59; --#62; #91;x#93;(y) #124; #35;quot#59; #37;#37;#123;init#125;#37;#37; end#92;"]
                    e_mogh["Mogh"]
                    e_worf -.->|"father"| e_mogh
                """);
        assertThat(export("dot", "worf").out())
                .contains(
                        "  \"worf\" [label=\"Worf \\\"the Klingon\\\"; --> [x](y) | #quot; %%{init}%% end\\\\\", tooltip=\"character\"",
                        "  \"worf\" -> \"mogh\" [label=\"father\", style=dashed];\n");
    }

    @Test
    void a_family_is_parents_children_and_spouses() {
        assertThat(Cli.run("export", "mermaid", "--family", "worf").out()).isEqualTo("""
                flowchart TD
                    e_worf(["Worf<br/>2340 –"])
                    e_kaasin["Kaasin<br/>– 2346"]
                    e_mogh["Mogh<br/>– 2346"]
                    e_alexander_rozhenko["Alexander Rozhenko<br/>– 2409"]
                    e_kurn["Kurn<br/>2345#126; –"]
                    e_kaasin --> e_worf
                    e_mogh --> e_worf
                    e_mogh -.- e_kaasin
                    e_worf --> e_alexander_rozhenko
                    e_kaasin --> e_kurn
                    e_mogh --> e_kurn
                """);
        assertThat(export("mermaid", "--family", "con"))
                .isEqualTo(new Cli(1, "", "khitomer: no parents, children or spouses of 'Con' are known\n"));
    }

    @Test
    void around_a_name_only_chosen_kinds_are_drawn_and_gone_through() {
        assertThat(Cli.run("export", "mermaid", "mogh", "--depth", "2", "--kind", "character")
                        .out())
                .contains("e_alexander_rozhenko[")
                .doesNotContain("e_house_of_mogh", "e_khitomer_massacre");
        assertThat(Cli.run("export", "mermaid", "mogh", "--depth", "0").out())
                .isEqualTo("flowchart LR\n    e_mogh[\"Mogh\"]\n");
    }

    @Test
    void nothing_is_replaced_unless_told_to() throws IOException {
        Path file = Files.writeString(folder.resolve("lore.json"), "mine");

        Cli refused = export("jsonl", "--into", file.toString());
        assertThat(refused)
                .isEqualTo(new Cli(
                        2,
                        "",
                        "khitomer: '" + file + "' is there already; --force replaces it\n"
                                + "Try 'khitomer export --help'.\n"));
        assertThat(Files.readString(file)).isEqualTo("mine");

        assertThat(export("jsonl", "--into", file.toString(), "--force")).isEqualTo(new Cli(0, "", ""));
        assertThat(Files.readString(file)).isEqualTo(export("jsonl").out());
        assertThat(names(folder)).containsExactly("lore", "lore.json");
    }

    @Test
    void where_one_file_is_there_none_is_written_and_foreign_files_stay() throws IOException {
        Files.createDirectory(out(""));
        Files.writeString(out("notes.txt"), "mine");
        Files.writeString(out("ships.csv"), "mine");

        assertThat(export("csv", "--into", out("").toString()).code()).isEqualTo(2);
        assertThat(names(out(""))).containsExactly("notes.txt", "ships.csv");

        assertThat(export("csv", "--into", out("").toString(), "--force").code())
                .isZero();
        assertThat(names(out(""))).containsExactly("characters.csv", "notes.txt", "releases.csv", "ships.csv");
        assertThat(Files.readString(out("notes.txt"))).isEqualTo("mine");
    }

    @Test
    void what_stands_in_the_way_is_said() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Files.createDirectories(out("README.md"));

        assertThat(export("md", "--into", file.toString()).err())
                .startsWith("khitomer: '" + file + "' is a file, and this format is a folder of them\n");
        assertThat(export("md", "--into", file + "/deeper").err())
                .startsWith("khitomer: ")
                .doesNotContain("bug");
        assertThat(export("json", "--into", folder.toString()).err())
                .startsWith("khitomer: '" + folder + "' is a folder, and this format is one file\n");
        assertThat(export("json", "--into", folder + "/none/lore.json").err())
                .startsWith("khitomer: '" + folder + "/none' is no folder to write to\n");
        assertThat(export("md", "--into", out("").toString(), "--force").err())
                .startsWith("khitomer: '" + out("README.md") + "' is a folder, where a file should be written\n");
        assertThat(names(folder)).containsExactly("file", "lore", "out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jsom|export takes no 'jsom'; did you mean 'json'?",
                "|missing FORMAT",
                "md|md is several files; name a folder for them with --into",
                "json worf|json takes no name; --kind and the other filters choose entries",
                "dot --timeline|--timeline goes with mermaid alone",
                "mermaid --family|--family wants the name of somebody",
                "dot --depth 2|--depth goes with the name of an entry that is drawn with its links",
                "dot worf --depth -1|--depth takes a number from 0 up",
                "json --force|--force goes with --into",
                "json --kind ship,plces|there is no kind 'plces'; did you mean 'places'?",
                "mermaid --family worf --kind ship|--family takes no filters but --canon",
                "mermaid --family worf --timeline|--timeline and --family are two drawings; ask for one"
            })
    void a_wrong_command_line_is_answered_with_what_would_be_right(String wrong) {
        String[] both = wrong.split("\\|");

        Cli cli = export(both[0].isEmpty() ? new String[0] : both[0].split(" "));

        assertThat(cli).isEqualTo(new Cli(2, "", "khitomer: " + both[1] + "\nTry 'khitomer export --help'.\n"));
    }

    @Test
    void an_unknown_name_and_a_filter_that_leaves_nothing_are_told() {
        assertThat(export("dot", "wrof"))
                .isEqualTo(new Cli(1, "", "khitomer: no entry is called 'wrof'; did you mean 'worf'?\n"));
        assertThat(export("json", "--kind", "place,event"))
                .isEqualTo(new Cli(1, "", "khitomer: none of 9 entries is a place or an event\n"));
    }

    @Test
    void filters_choose_what_is_exported() {
        assertThat(export("jsonl", "--kind", "ship,release", "--where", "released=2010-04")
                        .out()
                        .lines())
                .singleElement()
                .asString()
                .startsWith("{\"id\":\"second\"");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    /** Reads comma-separated values after RFC 4180, by a hand of its own. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char letter = csv.charAt(i);
            if (letter == '"') {
                boolean doubled = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                rows.get(rows.size() - 1).add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(new ArrayList<>());
                }
            } else {
                cell.append(letter);
            }
        }
        rows.remove(rows.size() - 1);
        return rows;
    }
}
