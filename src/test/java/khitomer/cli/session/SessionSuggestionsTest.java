package khitomer.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.cli.command.CommandTable;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.run.CompletionRun;
import khitomer.terminal.ReplayableStream;
import khitomer.terminal.RunContext;
import khitomer.terminal.Terminal;
import khitomer.terminal.prompt.Suggestion;
import khitomer.terminal.prompt.Suggestions.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.OptionSpec;

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
            show QO’NOS s~show QO’NOS sector
            show ja'rod~show jarod-
            show house of dur~show house of duras
            show "house of dur~show house-of-duras
            show 'house of dur~show 'house of duras
            house of dur~house of duras
            khitomer show house of dur~khitomer show house of duras
            show season twenty: hou~show season twenty: house
            show "season twenty: hou~show house-divided
            show death of duras, son of to~show death of duras, son of toral
            show "worf, house of dur~show "worf, house of duras"
            age worf --at -0044 -o fl~age worf --at -0044 -o flat
            show worf, house of dur~show worf, house of duras
            path worf,j'mp~path worf,jmpok
            path worf jmp~path worf jmpok
            show general moj~show general mojog
            show jarod-2~show jarod-2346
            list --involving qo'nos-s~list --involving qonos-sector
            list --involving=qo'nos-s~list --involving=qonos-sector
            timeline --chart camp kh~timeline --chart camp khitomer
            list ship~list ships
            list mis~list missions
            list --mem~list --member-of
            list --where operato~list --where operator=
            list -o fl~list -o flat
            show worf --color al~show worf --color always
            check TIME03~check TIME03
            help exit~help exit-codes
            export merm~export mermaid
            export dot house of dur~export dot house of duras
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
    void where_nothing_is_typed_commands_are_offered_and_behind_show_all_names() {
        assertThat(words(at(session(""), "")))
                .startsWith("show", "list")
                .endsWith("exit", "quit")
                .doesNotContain("shell", "worf");
        assertThat(words(at(session(""), "show "))).contains("worf", "khitomer").hasSizeGreaterThan(300);
    }

    /** Lines that end in the value of each argument of each command; of options that commands share, once. */
    static Stream<Arguments> lines() {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        Set<String> options = new HashSet<>();
        for (String name : new CommandTable().names()) {
            List<String> own = lines.computeIfAbsent(name, each -> new ArrayList<>());
            for (String begun : List.of("", "a", "wo", "QO'", "ja'r", "mi", "TIME0", "zzz", "worf, k", "house of d")) {
                own.add(name + " " + begun);
            }
            own.addAll(List.of(name + " -", name + " --no", name + " x ", name + " dot house of d"));
            for (OptionSpec option : new CommandTable().command(name).spec().options()) {
                if (options.add(option.longestName() + option.paramLabel())) {
                    for (String begun : List.of(" ", " k", " ja'r", "=", "=a", " type=pl")) {
                        own.add(name + " " + option.longestName() + begun);
                    }
                }
            }
        }
        return lines.entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    /** One engine completes in all shells; here they are asked the same, argument by argument. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void the_session_offers_what_bash_is_offered_for_every_argument(String command, List<String> lines) {
        Session session = session("");
        for (String line : lines) {
            String bash = bash("khitomer " + line);
            if (!bash.startsWith("files") && !bash.startsWith("folders")) {
                List<String> offered = bash.lines()
                        .skip(1)
                        .map(each -> each.substring(0, each.indexOf('\t')))
                        .toList();

                assertThat(words(at(session, line))).as(line).isEqualTo(offered);
            }
        }
    }

    private static String bash(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RunContext context = new RunContext(
                InputStream.nullInputStream(),
                new ReplayableStream(out),
                new ReplayableStream(new ByteArrayOutputStream()),
                Map.of(),
                Terminal.NONE);
        String word = line.substring(line.lastIndexOf(' ') + 1);
        new CompletionRun(context, new CommandTable()).execute("bash", word, line, "");
        context.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void what_nobody_can_know_is_not_guessed() {
        for (String line :
                List.of("date 22", "search kh", "nowhere", "show zzz", "list --from ", "show worf --nothing=")) {
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
