package khitomer.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Severity;

/** Everything that a check can find, and its explanation, in the order in which readers see it. */
public final class RuleCatalog {

    /** What reading finds, then what the rules find. */
    public static final List<Explained> ALL = Stream.of(
                    "not-utf-8",
                    "not-yaml",
                    "lost-to-comment",
                    "invisible-character",
                    "outside-lore",
                    "double-key",
                    "tag",
                    "alias",
                    "no-value",
                    "not-an-entry",
                    "no-kind",
                    "unknown-kind",
                    "no-name",
                    "bad-id",
                    "unknown-field",
                    "unknown-key",
                    "wrong-shape",
                    "unknown-word",
                    "several-values",
                    "missing-field",
                    "duplicate-id",
                    "dangling-reference",
                    "name-for-id",
                    "ambiguous-name",
                    "wrong-kind",
                    "unknown-source",
                    "inside-itself",
                    "self-reference",
                    "two-parents",
                    "same-alias",
                    "unknown-rule",
                    "unused-ignore",
                    "orphan",
                    "unused-source",
                    "TIME001",
                    "TIME002",
                    "TIME003",
                    "TIME004",
                    "TIME005",
                    "TIME010",
                    "TIME011",
                    "TIME012",
                    "TIME013",
                    "TIME014",
                    "TIME015",
                    "TIME016",
                    "TIME017",
                    "TIME018",
                    "TIME019",
                    "TIME020",
                    "TIME021",
                    "TIME022",
                    "TIME030",
                    "TIME031")
            .map(Explained::new)
            .toList();

    private RuleCatalog() {}

    public static Optional<Explained> find(String code) {
        return ALL.stream().filter(explained -> explained.code().equals(code)).findFirst();
    }

    /**
     * A rule by its code, with an explanation that is read when it is asked for.
     *
     * <p>The first line of an explanation is the severity, a colon and what is wrong in one sentence.
     */
    public record Explained(String code) {

        public Severity severity() {
            return Severity.valueOf(
                    firstLine().substring(0, firstLine().indexOf(':')).toUpperCase(Locale.ROOT));
        }

        /** What is wrong, in one sentence. */
        public String summary() {
            return firstLine().substring(firstLine().indexOf(':') + 1).strip();
        }

        /** The whole explanation, with a wrong and a right example. */
        public String text() {
            try (InputStream in = RuleCatalog.class.getResourceAsStream("/khitomer/rules/" + code + ".txt")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException damaged) {
                throw new UncheckedIOException("the program is damaged: no explanation of " + code, damaged);
            }
        }

        private String firstLine() {
            return text().lines().findFirst().orElseThrow();
        }
    }
}
