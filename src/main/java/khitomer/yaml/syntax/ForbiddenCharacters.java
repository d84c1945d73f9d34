package khitomer.yaml.syntax;

import java.util.function.Consumer;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;

/** Replaces characters that YAML forbids, such as control characters, with spaces. */
final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** The text without forbidden characters; the first in each line is reported. */
    static SourceText replacedIn(SourceText text, Consumer<Diagnostic> problems) {
        boolean allowed = true;
        for (int line = 1; line <= text.lines(); line++) {
            int first = firstIn(text.line(line));
            if (first >= 0) {
                problems.accept(problem(text, line, first));
                allowed = false;
            }
        }
        return allowed ? text : text.with(line -> firstIn(line) < 0 ? line : blanked(line));
    }

    private static Diagnostic problem(SourceText text, int line, int index) {
        String written = text.line(line);
        int column = written.codePointCount(0, index) + 1;
        return Diagnostic.of(
                RuleCode.NOT_YAML,
                text.location(line, column),
                "the character U+%04X is not allowed in YAML; take it out".formatted(written.codePointAt(index)));
    }

    private static int firstIn(String line) {
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            if (!isAllowed(letter)) {
                return i;
            }
            i += Character.charCount(letter);
        }
        return -1;
    }

    private static String blanked(String line) {
        StringBuilder blanked = new StringBuilder(line.length());
        line.codePoints().forEach(letter -> blanked.appendCodePoint(isAllowed(letter) ? letter : ' '));
        return blanked.toString();
    }

    private static boolean isAllowed(int letter) {
        if (letter < 0xA0) {
            return letter >= ' ' && letter <= '~' || letter == '\t' || letter == 0x85;
        }
        return letter != 0xFEFF && letter != 0xFFFE && letter != 0xFFFF && (letter < 0xD800 || letter > 0xDFFF);
    }
}
