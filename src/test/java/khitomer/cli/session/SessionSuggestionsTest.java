package khitomer.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.LoreOptions;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import khitomer.terminal.prompt.Suggestion;
import khitomer.terminal.prompt.Suggestions.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSuggestionsTest {

    private final RunContext surroundings = new RunContext(
            InputStream.nullInputStream(),
            new ReplayableStream(new ByteArrayOutputStream()),
            new ReplayableStream(new ByteArrayOutputStream()),
            Map.of(),
            Terminal.NONE);

    @TempDir
    private Path folder;

    private Session session(String folders) {
        LoreOptions lore = new LoreOptions();
        lore.begin(new RunContext(
                surroundings.in(),
                surroundings.out(),
                surroundings.err(),
                Map.of("KHITOMER_LORE", folders),
                Terminal.NONE));
        return new Session(new CommandTable(), lore, List.of());
    }

    private static Choice at(Session session, String line) {
        return new SessionSuggestions(session).at(line, line.length());
    }

    private static List<String> words(Choice choice) {
        return choice.words().stream().map(Suggestion::word).toList();
    }

    /** The line after the word is taken, or what all words have in common. */
    private static String completed(Session session, String line) {
        Choice choice = at(session, line);
        String word = choice.words().size() == 1 ? choice.words().get(0).word() : choice.common();
        return word.isEmpty() ? line : line.substring(0, choice.from()) + word;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            tim~timeline
            show QO’NOS s~show qonos-sector
            show ja'rod~show jarod-
            show house of dur~show house-of-duras
            show "house of dur~show house-of-duras
            show 'house of dur~show house-of-duras
            house of dur~house-of-duras
            khitomer show house of dur~khitomer show house-of-duras
            show season twenty: hou~show house-divided
            show "season twenty: hou~show house-divided
            show death of duras, son of to~show death-of-duras-son-of-toral
            show "worf, house of dur~show "worf,house-of-duras"
            age worf --at -0044 -o fl~age worf --at -0044 -o flat
            show worf, house of dur~show worf, house-of-duras
            path worf,j'mp~path worf,jmpok
            path worf jmp~path worf jmpok
            show general moj~show mojog
            show jarod-2~show jarod-2346
            list --involving qo'nos-s~list --involving qonos-sector
            list --involving=qo'nos-s~list --involving=qonos-sector
            timeline --chart camp kh~timeline --chart camp-khitomer
            list ship~list ship
            list mis~list mission
            list --mem~list --member-of
            list --where operato~list --where operator=
            list -o fl~list -o flat
            show worf --color al~show worf --color always
            check TIME03~check TIME03
            help exit~help exit-codes
            export merm~export mermaid
            export dot house of dur~export dot house-of-duras
            missions --for RO~missions --for ROM
            timeline --clock p~timeline --clock production
            """)
    void what_is_begun_is_completed_as_an_id_or_a_word_of_its_command(String line, String whole) {
        assertThat(completed(session(""), line)).isEqualTo(whole);
    }

    @Test
    void names_say_what_they_are() {
        assertThat(at(session(""), "show jarod").words())
                .contains(
                        new Suggestion("jarod-2346", "Ja'rod, character", true),
                        new Suggestion("jarod-son-of-lursa", "Ja'rod, character", true));
    }

    @Test
    void where_nothing_is_typed_commands_are_offered_and_behind_show_what_the_last_page_links_to() {
        Session session = session("");

        assertThat(words(at(session, "")))
                .startsWith("show", "list")
                .endsWith("exit", "quit")
                .doesNotContain("shell", "worf");
        assertThat(words(at(session, "show "))).contains("worf", "khitomer").hasSizeGreaterThan(300);
        session.answer("show kaasin", surroundings);
        assertThat(words(at(session, "show ")))
                .startsWith("klingon")
                .contains("mogh", "worf")
                .hasSizeLessThan(20);
    }

    @Test
    void what_nobody_can_know_is_not_guessed() {
        for (String line : List.of(
                "date 22", "search kh", "nowhere", "show zzz", "list --from ", "show worf --nothing=", "list -- -")) {
            assertThat(at(session(""), line)).as(line).extracting(Choice::words).isEqualTo(List.of());
        }
        assertThat(at(session("nowhere"), "show w").words()).isEmpty();
    }

    @Test
    void what_is_offered_cannot_move_the_cursor() throws IOException {
        Files.writeString(
                folder.resolve("a.yaml"), "- {id: evil, kind: character, name: \"Evil \\e[31m\\u202e\\n\"}\n");

        assertThat(at(session(folder.toString()), "show ev").words())
                .containsExactly(new Suggestion("evil", "Evil ␛[31m\\u202e, character", true));
    }

    @Test
    void a_name_is_found_although_the_lore_has_mistakes() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "- {id: worf, kind: character, name: Worf}\n");
        Files.writeString(folder.resolve("b.yaml"), "- {id: \"x");

        assertThat(completed(session(folder.toString()), "show WO")).isEqualTo("show worf");
    }
}
