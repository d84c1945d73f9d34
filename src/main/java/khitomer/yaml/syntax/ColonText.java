package khitomer.yaml.syntax;

import java.util.Optional;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/**
 * A text without quotes that YAML reads as keys and values: {@code Season Twenty: House Divided}.
 *
 * @param message why it is not a text
 * @param hint the text in quotes; empty if it is not clear how it was written
 */
public record ColonText(String message, String hint) {

    /** The text that a mapping probably is; empty if it is in braces or has several keys. */
    public static Optional<ColonText> of(YamlNode node) {
        if (!(node instanceof Mapping mapping)
                || mapping.flow()
                || mapping.pairs().size() != 1) {
            return Optional.empty();
        }
        Pair pair = mapping.pairs().get(0);
        if (isBehindQuestionMark(mapping, pair)) {
            String rest = pair.value() instanceof Nothing nothing ? nothing.lost() : "";
            boolean whole = pair.value() instanceof Nothing && pair.key().plain();
            return Optional.of(new ColonText(
                    "a text cannot begin with '? '; put it in quotes",
                    whole ? Quotes.around("? " + pair.key().text() + rest) : ""));
        }
        return pair.key().plain()
                ? written(pair).map(text -> new ColonText(QuoteReason.COLON, Quotes.around(text)))
                : Optional.of(new ColonText(QuoteReason.COLON, ""));
    }

    /** The texts that the lines of a block probably are. */
    public static ColonText severalLines() {
        return new ColonText(QuoteReason.COLON, "");
    }

    private static boolean isBehindQuestionMark(Mapping mapping, Pair pair) {
        return pair.key().location().line() == mapping.location().line()
                && pair.key().location().column() == mapping.location().column() + 2;
    }

    private static Optional<String> written(Pair pair) {
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
