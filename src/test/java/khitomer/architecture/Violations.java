package khitomer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares the violations of a rule with those that are known, one a line in {@code src/test/resources/architecture}.
 * The lists can only shrink: a new violation fails, and so does a listed one that is gone. After a type was renamed or
 * moved, {@code -Darchitecture.write=true} writes the lists again; look at what they say before you commit them.
 */
final class Violations {
    private static final Path LISTS = Path.of("src/test/resources/architecture");

    private Violations() {}

    /**
     * Fails unless {@code found} is exactly what the list {@code rule}.txt has; a rule without a list has no
     * exceptions.
     */
    static void assertOnlyKnown(String rule, Stream<String> found) {
        List<String> all = found.distinct().sorted().toList();
        if (Boolean.getBoolean("architecture.write")) {
            write(LISTS.resolve(rule + ".txt"), all);
        }
        List<String> known = known(LISTS.resolve(rule + ".txt"));
        assertThat(all.stream().filter(each -> !known.contains(each)))
                .as("new violations of the rule '%s'", rule)
                .isEmpty();
        assertThat(known.stream().filter(each -> !all.contains(each)))
                .as("no longer violations of the rule '%s'; remove them from its list", rule)
                .isEmpty();
    }

    private static List<String> known(Path list) {
        if (!Files.exists(list)) {
            return List.of();
        }
        try {
            return Files.readAllLines(list);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path list, List<String> violations) {
        try {
            if (violations.isEmpty()) {
                Files.deleteIfExists(list);
            } else {
                Files.createDirectories(LISTS);
                Files.write(list, violations);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
