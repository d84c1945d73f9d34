package khitomer.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import khitomer.base.InvisibleCharacters;
import khitomer.model.Diagnostic;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Messages about invisible characters. */
final class InvisibleMistakes {

    private InvisibleMistakes() {}

    /** A warning about the first invisible character in a name or id. */
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

    /** The problem of an unknown key that contains an invisible character. */
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
