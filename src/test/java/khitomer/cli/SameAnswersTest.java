package khitomer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import khitomer.Dice;
import khitomer.RandomLore;
import khitomer.Seeds;
import khitomer.terminal.Terminal;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same question has the same answer: of lore that is read, that is compiled, and that was compiled before it
 * changed.
 */
class SameAnswersTest {

    private static final int INTERNAL_ERROR = 70;
    private static final List<String> QUESTIONS = List.of(
            "check",
            "check -o json",
            "check TIME030 TIME031",
            "list",
            "list -o json",
            "list -o csv",
            "list -o flat",
            "list event -o md",
            "list --from 2290 --to 2295",
            "list --involving mara",
            "list --at harbor",
            "list --member-of guild",
            "list --canon game",
            "list --where species=elf",
            "show mara",
            "show mara -o json",
            "show ring --full",
            "show siege treaty -o yaml",
            "show hous",
            "show nobody",
            "timeline",
            "timeline -o json --canon screen",
            "timeline mara --by decade",
            "timeline --clock production",
            "timeline --chart --width 80",
            "when mara --why",
            "when siege -o json --why",
            "when war",
            "when mara, siege",
            "when treaty, war",
            "when x.end",
            "links mara -o json",
            "links siege --depth 3",
            "path mara, harbor",
            "path war, ring",
            "who siege",
            "who harbor",
            "missions",
            "missions --for ROM --only",
            "search mara",
            "search siege -o json",
            "gaps",
            "gaps --rank",
            "age mara",
            "age mara vessel --at siege",
            "age old-mara --at 2300",
            "stats",
            "kinds",
            "kinds character",
            "date 12 AX",
            "export json",
            "export jsonl",
            "export sql",
            "export dot",
            "export mermaid --timeline",
            "export mermaid mara --family",
            "export ics",
            "export dot mara");

    @TempDir
    private Path folder;

    static Stream<Long> seeds() {
        return Seeds.of(10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void compiled_and_amended_lore_answer_as_if_it_were_read(long seed) throws IOException {
        RandomLore lore = new RandomLore(Dice.of(seed));
        Random random = new Random(seed);

        write(lore);
        compare(seed, "compiled", lore, shuffled(random, 20));
        for (int change = 1; change < 4; change++) {
            for (int many = random.nextInt(2); many >= 0; many--) {
                lore.change();
            }
            write(lore);
            compare(seed, "after change " + change, lore, shuffled(random, 8));
        }
    }

    private static List<String> shuffled(Random random, int many) {
        List<String> questions = new ArrayList<>(QUESTIONS);
        Collections.shuffle(questions, random);
        return questions.subList(0, many);
    }

    private void compare(long seed, String when, RandomLore lore, List<String> questions) {
        for (String question : questions) {
            Cli read = ask(question + " --no-cache");
            Cli kept = ask(question);
            String what = "seed " + seed + ", " + when + ": khitomer " + question + "\nof " + lore.files();
            assertThat(read.code()).as(what + "\n" + read).isNotEqualTo(INTERNAL_ERROR);
            assertThat(kept).as(what).isEqualTo(read);
        }
    }

    private Cli ask(String question) {
        Map<String, String> environment = Map.of(
                "XDG_CACHE_HOME",
                folder.resolve("cache").toString(),
                "KHITOMER_LORE",
                folder.resolve("lore").toString());
        return Cli.run("", environment, Terminal.NONE, question.split(" "));
    }

    /** Makes the files what the lore says, and leaves those alone that are so already. */
    private void write(RandomLore lore) throws IOException {
        Path root = Files.createDirectories(folder.resolve("lore"));
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!lore.files().containsKey(root.relativize(file).toString().replace('\\', '/'))) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : lore.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                Files.writeString(path, file.getValue());
            }
        }
    }
}
