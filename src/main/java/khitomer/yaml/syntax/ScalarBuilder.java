package khitomer.yaml.syntax;

import java.util.function.Consumer;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Refused;
import khitomer.yaml.syntax.YamlNode.Scalar;

/**
 * Builds the scalar at the current token, including what only its written form shows: quotes, location, and lost text.
 */
final class ScalarBuilder {

    private final SourceText text;
    private final YamlTokens tokens;
    private final Consumer<Diagnostic> problems;

    ScalarBuilder(SourceText text, YamlTokens tokens, Consumer<Diagnostic> problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The key of a pair. */
    Scalar key(Location start) {
        Scalar key = written(HalfPairs.replacedIn(tokens.characters()), start);
        if (HalfPairs.isIn(tokens.characters())) {
            reportHalfPair(start);
        }
        return key;
    }

    /** @param inBrackets whether the scalar is inside brackets or braces */
    YamlNode value(Location start, boolean inBrackets) {
        String characters = tokens.characters();
        if (characters.isEmpty() && !isQuoted(start)) {
            return isBlock(start) ? emptyBlock(start) : new Nothing(lostAfter(start, inBrackets), text.written(start));
        }
        if (HalfPairs.isIn(characters)) {
            reportHalfPair(start);
            return new Refused(text.written(start));
        }
        Scalar written = written(characters, start);
        return written.plain()
                ? new Scalar(
                        written.text(),
                        true,
                        written.verbatim(),
                        lostAfter(tokens.end(), inBrackets),
                        written.location())
                : written;
    }

    private YamlNode emptyBlock(Location start) {
        String head = text.line(start.line()).substring(text.offset(start));
        String lost = LostText.of(head.substring(1));
        return lost.isEmpty() ? written("", start) : new Nothing(head.charAt(0) + lost, text.written(start));
    }

    /** What a text that ends at a location loses to a comment; in brackets, up to where the text would end. */
    private String lostAfter(Location end, boolean inBrackets) {
        String lost = LostText.of(text.line(end.line()).substring(text.offset(end)));
        return inBrackets ? lost.split("[,\\]}]", 2)[0].stripTrailing() : lost;
    }

    private Scalar written(String characters, Location start) {
        Location first = isQuoted(start) ? start.right(1) : start;
        boolean verbatim = !isBlock(start) && !text.isChanged(start.line()) && text.startsWith(characters, first);
        return new Scalar(
                characters, !isQuoted(start) && !isBlock(start), verbatim ? first.column() : 0, text.written(start));
    }

    private void reportHalfPair(Location start) {
        problems.accept(Diagnostic.of(
                RuleCode.NOT_UTF_8,
                text.written(start),
                "this text has half of a surrogate pair, which is no character; write the character itself"));
    }

    private boolean isQuoted(Location start) {
        return text.at(start) == '"' || text.at(start) == '\'';
    }

    private boolean isBlock(Location start) {
        return text.at(start) == '|' || text.at(start) == '>';
    }
}
