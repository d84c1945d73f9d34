package khitomer.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import khitomer.base.InvisibleCharacters;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Words for characters that cannot be seen. */
final class InvisibleMistakes {

    private InvisibleMistakes() {}

    /** The warning of the first such character in a name or id. */
    static Optional<Diagnostic> warning(Scalar written) {
        OptionalInt offset = InvisibleCharacters.firstIn(written.text());
        return offset.isEmpty()
                ? Optional.empty()
                : Optional.of(Diagnostic.of(
                        RuleCode.INVISIBLE_CHARACTER,
                        written.character(offset.getAsInt() + 1),
                        "the character U+%04X cannot be seen; take it out"
                                .formatted(written.text().codePointAt(offset.getAsInt())),
                        ""));
    }

    /** What is wrong with a key that nobody knows, where it has such a character. */
    static Optional<Diagnostic> unknownKey(Scalar key) {
        OptionalInt offset = InvisibleCharacters.firstIn(key.text());
        if (offset.isEmpty()) {
            return Optional.empty();
        }
        String right = InvisibleCharacters.removedFrom(key.text());
        return Optional.of(Diagnostic.of(
                RuleCode.UNKNOWN_KEY,
                key.character(offset.getAsInt() + 1),
                "the key '%s' has the character U+%04X, which cannot be seen; take it out"
                        .formatted(right, key.text().codePointAt(offset.getAsInt())),
                right));
    }
}
