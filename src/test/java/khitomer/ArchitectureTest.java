package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the rooms of the house apart: reads the import lines, and the lines themselves. */
class ArchitectureTest {

    private static final Path MAIN = Path.of("src/main/java/khitomer");

    /** What each room may import, of our own and of others. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("date", Set.of()),
            Map.entry("model", Set.of("khitomer.date")),
            Map.entry("yaml", Set.of("khitomer.model", "khitomer.date", "tools.jackson", "org.snakeyaml")),
            Map.entry("query", Set.of("khitomer.model", "khitomer.date")),
            Map.entry("chronology", Set.of("khitomer.model", "khitomer.date")),
            Map.entry("check", Set.of("khitomer.model", "khitomer.date", "khitomer.chronology")),
            Map.entry("store", Set.of("khitomer.model", "khitomer.date")),
            Map.entry("git", Set.of("khitomer.model")),
            Map.entry("render", Set.of()),
            Map.entry("export", Set.of("khitomer.model", "khitomer.date", "khitomer.query", "khitomer.render")),
            Map.entry("doctor", Set.of("khitomer.store")),
            Map.entry("prompt", Set.of("org.jline")),
            Map.entry("cli", Set.of("khitomer.date", "khitomer.model", "khitomer.yaml", "khitomer.query",
                    "khitomer.chronology", "khitomer.check", "khitomer.git", "khitomer.render", "khitomer.export",
                    "khitomer.doctor", "khitomer.store", "khitomer.prompt", "picocli")));

    private static final List<String> SAY_NOTHING = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data");

    /** A line of a file of some room. */
    private record Line(String room, String file, int number, String text) {

        boolean isImport() {
            return text.startsWith("import ");
        }

        boolean isAllowed() {
            String imported = text.replace("import ", "").replace("static ", "");
            return imported.startsWith("java.") || imported.startsWith("khitomer." + room + ".")
                    || DOORS.get(room).stream().anyMatch(door -> imported.startsWith(door + "."));
        }
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static Stream<Line> lines() throws IOException {
        return files(MAIN).flatMap(file -> {
            String room = MAIN.relativize(file).getName(0).toString();
            List<String> lines = read(file);
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .map(i -> new Line(room, file.getFileName().toString(), i + 1, lines.get(i)));
        });
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void every_room_is_in_the_plan() throws IOException {
        try (Stream<Path> rooms = Files.list(MAIN)) {
            assertThat(rooms.map(room -> room.getFileName().toString())).isSubsetOf(DOORS.keySet());
        }
    }

    @Test
    void a_room_imports_only_through_its_doors() throws IOException {
        assertThat(lines().filter(Line::isImport).filter(line -> !line.isAllowed())).isEmpty();
    }

    @Test
    void no_type_is_named_in_full_to_get_around_a_door() throws IOException {
        assertThat(lines().filter(line -> !line.isImport() && !line.text().startsWith("package "))
                .filter(line -> !line.text().strip().startsWith("*") && !line.text().strip().startsWith("/"))
                .filter(line -> line.text().matches(".*\\b(khitomer|java|picocli|tools)\\.(?!lang)[a-z]+\\.[a-z.]*[A-Z].*")))
                .isEmpty();
    }

    @Test
    void imports_are_single_and_sorted() throws IOException {
        Map<String, List<String>> imports = lines().filter(Line::isImport)
                .collect(Collectors.groupingBy(line -> line.room() + "/" + line.file(),
                        Collectors.mapping(line -> line.text().replace("import static", "import !").replace(";", ""), Collectors.toList())));

        imports.forEach((file, list) -> assertThat(list).as(file).isSorted().noneMatch(each -> each.endsWith("*")));
    }

    @Test
    void lines_are_short_and_files_hold_one_thing() throws IOException {
        assertThat(lines().filter(line -> line.text().length() > 130)).isEmpty();
        assertThat(files(MAIN).filter(file -> read(file).size() > 260)).isEmpty();
    }

    @Test
    void names_say_something() throws IOException {
        assertThat(files(MAIN).map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> SAY_NOTHING.stream().anyMatch(name::endsWith))).isEmpty();
    }
}
