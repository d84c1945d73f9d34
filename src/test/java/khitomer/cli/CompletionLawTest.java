package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import khitomer.cli.complete.CompletedWords;
import khitomer.cli.complete.ShellWords;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each completed word is offered once, does nothing in a shell, and is accepted by the command it completes. */
class CompletionLawTest {

    /** What names of people, and of those who mean harm, are made of. */
    private static final List<String> PIECES = List.of(
            "zed",
            "Zed",
            "House",
            "of",
            "Twenty:",
            "Divided",
            "Duras,",
            "Ä",
            "Straße",
            "; touch x #",
            "$(touch x)",
            "`touch x`",
            "\"",
            "'",
            "\\",
            "!",
            "*",
            "?",
            "[draft]",
            "{a,b}",
            "& co",
            "|",
            "<",
            "a/b",
            "\t",
            "\n",
            "\u001b[31m",
            "\u00a0",
            "-x",
            "--lore",
            "-o",
            "-0044",
            "~",
            "=",
            "%F",
            "@",
            "U.S.S.",
            "Qo'noS",
            "",
            "家康");

    private static final List<String> BEFORE = List.of(
            "show",
            "links",
            "who",
            "when",
            "age",
            "timeline",
            "path zed-0,",
            "list --at",
            "list --involving",
            "list --member-of",
            "age zed-0 --at",
            "export dot",
            "export mermaid");
    private static final List<String> WORDS = List.of(
            "list --kind=",
            "list ",
            "kinds ",
            "list --canon=",
            "list --tag=",
            "missions --for=",
            "check ",
            "check --skip=",
            "help ",
            "list --where=",
            "list --where=rank=",
            "list --where=motto=",
            "list --where=name=",
            "list --where=id=",
            "list --where=mother=",
            "list --where=kind=",
            "list --output=",
            "list --color ",
            "list --canon ",
            "missions --for ",
            "list --tag ",
            "list --kind zed,");

    @TempDir
    private Path folder;

    private final List<String> typed = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void each_completed_word_is_offered_once_and_accepted(long seed) throws IOException {
        Random random = new Random(seed);
        write(random);
        for (int i = 0; i < 24; i++) {
            String before = pick(BEFORE, random);
            String name = prefix(random);
            hold(before.split(" "), "", before.contains("--") ? new String[] {name} : name.split(" ", -1), random);
        }
        for (int i = 0; i < 24; i++) {
            String before = pick(WORDS, random);
            int last = before.lastIndexOf(' ');
            hold(
                    before.substring(0, last).split(" "),
                    before.substring(last + 1),
                    new String[] {prefix(random, 2)},
                    random);
        }
    }

    /** Completes a line, and runs the command with each word that is offered. */
    private void hold(String[] before, String joined, String[] words, Random random) {
        List<String> line = new ArrayList<>(Arrays.asList(before));
        line.addAll(Arrays.asList(words));
        String last = joined + line.remove(line.size() - 1);
        line.removeIf(String::isEmpty);
        line.add(last);
        boolean third = line.get(0).equals("path") && String.join(" ", words).contains(",");
        if (third || Arrays.stream(words).anyMatch(word -> word.startsWith("-"))) {
            return;
        }
        boolean zsh = random.nextBoolean();
        List<String> answer = zsh ? zsh(line) : bash(line);
        String how = answer.isEmpty() ? "" : answer.get(0).split("\t")[0];
        List<String> offered =
                answer.stream().skip(1).map(word -> word.split("\t", 2)[0]).toList();

        assertThat(offered).as("offered for %s", line).doesNotHaveDuplicates();
        for (String word : offered.subList(0, Math.min(4, offered.size()))) {
            String whole =
                    zsh ? word : ShellWords.unquoted(raw(last)).startsWith(joined) ? ShellWords.unquoted(word) : word;
            assertThat(added(zsh ? word : whole, last))
                    .as("typed by a shell for %s", line)
                    .matches("[\\p{L}\\p{N}._,=:/+@%-]*");
            if (how.equals("part")) {
                continue;
            }
            List<String> command = new ArrayList<>(line.subList(0, line.size() - 1));
            command.add(whole);
            Cli cli = run(command);
            assertThat(cli.code()).as("%s says %s", command, cli.err()).isIn(0, 1, 4);
            assertThat(cli.err()).as("%s", command).doesNotContain("no entry is called");
        }
    }

    /** What a word says beyond what was typed; all of it where it stands instead. */
    private static String added(String word, String typed) {
        return word.startsWith(typed) ? word.substring(typed.length()) : word;
    }

    private List<String> zsh(List<String> line) {
        List<String> arguments =
                new ArrayList<>(List.of("complete-words", "zsh", Integer.toString(line.size()), "khitomer"));
        arguments.addAll(line.subList(0, line.size() - 1));
        arguments.add(raw(line.get(line.size() - 1)));
        return run(arguments).out().lines().toList();
    }

    /** Every word between quotes, the last of which is still open: all of it is replaced. */
    private List<String> bash(List<String> line) {
        String last = raw(line.get(line.size() - 1));
        StringBuilder before = new StringBuilder("khitomer");
        line.subList(0, line.size() - 1).forEach(word -> before.append(' ').append(raw(word)));
        return run(List.of("complete-words", "bash", last, before + " " + last, ""))
                .out()
                .lines()
                .toList();
    }

    /** A word as one types it into a shell, with a backslash before what that would mind. */
    private static String raw(String word) {
        StringBuilder raw = new StringBuilder();
        word.codePoints()
                .forEach(letter -> raw.append(CompletedWords.isHarmless(letter) ? "" : "\\")
                        .appendCodePoint(letter));
        return raw.toString();
    }

    private Cli run(List<String> arguments) {
        return Cli.run(
                "",
                Map.of(
                        "KHITOMER_LORE",
                        folder.resolve("lore").toString(),
                        "XDG_CACHE_HOME",
                        folder.resolve("cache").toString()),
                Terminal.NONE,
                arguments.toArray(String[]::new));
    }

    private void write(Random random) throws IOException {
        Path lore = Files.createDirectory(folder.resolve("lore"));
        String nasty = Stream.generate(() -> quoted(name(random)))
                .limit(4)
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
        Files.writeString(lore.resolve("world.yaml"), """
                name: Nasty
                now: 2411
                canon: [screen, -o, "a b", "x;y", %1$s]
                titles: [House of, U.S.S.]
                missions: {for: {ROM: zed-0, "-o": zed-1, "a;b": zed-2}}
                kinds:
                  zed: {plural: zeds, fields: {rank: {one-of: [one, "-o", "a b", %1$s]}, motto: text, mother: {refers-to: zed}}}
                  "a,b": {plural: "a,bs"}
                """.formatted(nasty));
        StringBuilder entries = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String name = i % 5 == 4 ? typed.get(random.nextInt(typed.size())) : name(random);
            String alias = name(random);
            typed.addAll(List.of(name, alias, "zed-" + i));
            entries.append("- {kind: zed, id: zed-")
                    .append(i)
                    .append(", name: ")
                    .append(quoted(name))
                    .append(", aliases: [")
                    .append(quoted(alias))
                    .append("], tags: [")
                    .append(quoted(alias))
                    .append("], motto: ")
                    .append(quoted(name))
                    .append(", mother: zed-")
                    .append(random.nextInt(30))
                    .append(", from: ")
                    .append(2000 + i)
                    .append("}\n");
        }
        Files.writeString(lore.resolve("people.yaml"), entries.toString());
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.append(pick(PIECES, random)).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return name.toString().isBlank() ? "Blank" : name.toString().strip();
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                        .replace("\u001b", "\\e")
                + "\"";
    }

    private String prefix(Random random) {
        String name = pick(typed, random);
        return prefix(random, name.length()).isEmpty() ? "" : name.substring(0, random.nextInt(name.length() + 1));
    }

    private String prefix(Random random, int most) {
        String name = pick(typed, random);
        return name.substring(0, random.nextInt(Math.min(most, name.length()) + 1));
    }

    private static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
