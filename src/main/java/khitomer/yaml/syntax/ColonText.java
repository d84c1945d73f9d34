package khitomer.yaml.syntax;

import java.util.Optional;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Recognizes a text without quotes that YAML takes for a key and its value: {@code Season Twenty: House Divided}. */
public final class ColonText {

    private ColonText() {}

    /** The text that such a mapping probably is; nothing where it was written in braces, or has several keys. */
    public static Optional<String> of(YamlNode node) {
        if (!(node instanceof Mapping mapping)
                || mapping.flow()
                || mapping.pairs().size() != 1) {
            return Optional.empty();
        }
        Pair pair = mapping.pairs().get(0);
        if (!pair.key().plain()) {
            return Optional.empty();
        }
        if (pair.value() instanceof Nothing nothing) {
            return Optional.of(pair.key().text() + ":" + nothing.lost());
        }
        return pair.value() instanceof Scalar value && (value.plain() || value.verbatim() > 0)
                ? Optional.of(pair.key().text() + ":" + blanks(pair.key(), value) + written(value))
                : Optional.empty();
    }

    private static String blanks(Scalar key, Scalar value) {
        int length = key.text().codePointCount(0, key.text().length());
        int blanks = value.location().column() - key.location().column() - length - 1;
        return value.location().line() == key.location().line() && blanks > 0 ? " ".repeat(blanks) : " ";
    }

    private static String written(Scalar value) {
        return value.plain() ? value.text() + value.lost() : "\"" + value.text() + "\"";
    }
}
