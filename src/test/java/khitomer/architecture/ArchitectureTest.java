package khitomer.architecture;

import static khitomer.architecture.Violations.assertOnlyKnown;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.yaml.LoreReader;
import org.junit.jupiter.api.Test;

/** Holds the code to the rules of {@code src/docs/architecture.md}, section 3. */
class ArchitectureTest {
    private static final List<SourceFile> FILES = SourceFiles.below(Path.of("src/main/java"));

    private static final List<String> EMPTY_WORDS = List.of("Manager", "Helper", "Util", "Utils", "Impl", "Data");
    private static final List<String> PACKAGES_OF_JAVA = List.of(
            "java.lang",
            "java.io",
            "java.nio.file",
            "java.util",
            "java.util.function",
            "java.util.stream",
            "java.util.concurrent");

    private static final int TYPES_OF_A_PACKAGE = 45;
    private static final int TYPES_OF_BASE = 15;
    private static final int LINES_OF_A_FILE = 200;
    private static final int LINES_OF_A_METHOD = 30;
    private static final int COLUMNS = 120;

    private static Stream<SourceFile> types() {
        return FILES.stream().filter(file -> !file.isPackageInfo());
    }

    private static Map<String, List<SourceFile>> packages() {
        return types().collect(Collectors.groupingBy(SourceFile::packageName, TreeMap::new, Collectors.toList()));
    }

    @Test
    void every_package_is_in_the_table_of_imports() {
        ImportTable table = ImportTable.read();

        assertOnlyKnown("packages", packages().keySet().stream().filter(name -> !table.has(name)));
    }

    @Test
    void a_package_imports_only_what_the_table_allows() {
        ImportTable table = ImportTable.read();

        assertOnlyKnown(
                "imports",
                types().filter(file -> table.has(file.packageName()))
                        .flatMap(file -> file.imports().stream()
                                .filter(imported -> !table.allows(file.packageName(), imported))
                                .map(imported -> file.qualifiedName() + " imports " + imported)));
    }

    @Test
    void no_type_is_named_in_full_to_get_around_the_table() {
        assertThat(types().flatMap(file -> file.lines().stream()
                        .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                        .filter(line ->
                                line.matches(".*\\b(khitomer|java|picocli|tools)\\.(?!lang)[a-z]+\\.[a-z.]*[A-Z].*"))))
                .isEmpty();
    }

    @Test
    void no_types_of_a_package_refer_to_each_other_in_a_circle() {
        assertOnlyKnown(
                "cycles",
                packages().values().stream()
                        .flatMap(files -> TypeCycles.of(files).stream())
                        .flatMap(Set::stream));
    }

    @Test
    void no_simple_name_stands_for_two_types() {
        Map<String, Long> count = types().collect(Collectors.groupingBy(SourceFile::type, Collectors.counting()));

        assertOnlyKnown(
                "names-used-twice",
                types().filter(file -> count.get(file.type()) > 1 || isOfJava(file.type()))
                        .map(SourceFile::qualifiedName));
    }

    private static boolean isOfJava(String name) {
        return PACKAGES_OF_JAVA.stream().anyMatch(each -> exists(each + "." + name));
    }

    private static boolean exists(String type) {
        try {
            Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }

    @Test
    void code_asks_for_roles_and_not_for_names_of_fields_and_kinds() {
        Set<String> names = described();

        assertOnlyKnown(
                "field-names",
                types().filter(file -> !file.packageName().equals("model"))
                        .flatMap(file -> Stream.concat(
                                        file.names().passed().stream(),
                                        file.names().compared().stream().filter(names::contains))
                                .map(literal -> file.qualifiedName() + " has '" + literal + "'")));
    }

    /** The names of the built-in kinds and their fields. */
    private static Set<String> described() {
        Kinds kinds = LoreReader.read(Map.of()).kinds();
        return Stream.concat(kinds.all().stream().map(Kind::name), kinds.fieldNames())
                .collect(Collectors.toSet());
    }

    @Test
    void names_say_something() {
        assertThat(types().map(SourceFile::type)
                        .filter(name -> EMPTY_WORDS.stream().anyMatch(name::endsWith)))
                .isEmpty();
    }

    @Test
    void exceptions_and_errors_are_named_so() {
        assertOnlyKnown(
                "exceptions",
                types().filter(file -> file.extended().stream()
                                .anyMatch(each -> each.matches("(\\w*Exception|Throwable)")
                                                && !file.type().endsWith("Exception")
                                        || each.matches("\\w*Error")
                                                && !file.type().endsWith("Error")))
                        .map(SourceFile::qualifiedName));
    }

    @Test
    void a_package_holds_no_more_types_than_can_be_kept_in_mind() {
        assertOnlyKnown(
                "large-packages",
                packages().entrySet().stream()
                        .filter(each -> each.getValue().size() > limit(each.getKey()))
                        .map(Map.Entry::getKey));
    }

    private static int limit(String packageName) {
        return packageName.equals("base") ? TYPES_OF_BASE : TYPES_OF_A_PACKAGE;
    }

    @Test
    void every_package_says_what_it_is_for() {
        Set<String> described = FILES.stream()
                .filter(SourceFile::isPackageInfo)
                .map(SourceFile::packageName)
                .collect(Collectors.toSet());

        assertOnlyKnown("package-info", packages().keySet().stream().filter(each -> !described.contains(each)));
    }

    @Test
    void files_and_methods_are_short() {
        assertOnlyKnown(
                "long-files",
                types().filter(file -> file.lines().size() > LINES_OF_A_FILE).map(SourceFile::qualifiedName));
        assertOnlyKnown(
                "long-methods",
                types().flatMap(file -> file.methods().stream()
                        .filter(method -> method.lines() > LINES_OF_A_METHOD)
                        .map(method -> file.qualifiedName() + "." + method.name())));
    }

    @Test
    void lines_fit_the_screen() {
        assertOnlyKnown(
                "long-lines",
                types().filter(file -> file.lines().stream().anyMatch(line -> line.length() > COLUMNS))
                        .map(SourceFile::qualifiedName));
    }

    @Test
    void imports_are_single_and_sorted() {
        for (SourceFile file : FILES) {
            List<String> imports = new ArrayList<>();
            file.lines().stream()
                    .filter(line -> line.startsWith("import "))
                    .map(line -> line.replace("import static", "import !").replace(";", ""))
                    .forEach(imports::add);
            assertThat(imports).as(file.qualifiedName()).isSorted().noneMatch(each -> each.endsWith("*"));
        }
    }
}
