package khitomer.yaml.syntax;

import java.util.Optional;
import khitomer.model.Location;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** The tokens of some lines of a text. The only class that uses the YAML library. */
final class YamlTokens {

    /** The maximum depth of nested lists and mappings. */
    static final int DEEPEST = 64;

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            // A duplicate key does not end the file: the node builder reports it and continues.
            .loadSettings(LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit(Integer.MAX_VALUE)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final SourceText text;
    private final int firstLine;
    private final YAMLParser parser;

    /** Begins before the first token of the lines from one to another, both included. */
    YamlTokens(SourceText text, int firstLine, int lastLine) {
        this.text = text;
        this.firstLine = firstLine;
        this.parser = (YAMLParser)
                FACTORY.createParser(ObjectReadContext.empty(), new ShortReads(text.between(firstLine, lastLine)));
    }

    /** Moves to the next token, if there is one. */
    boolean next() throws NotYamlException {
        try {
            return parser.nextToken() != null;
        } catch (JacksonException wrong) {
            throw notYaml(wrong);
        }
    }

    boolean startsMapping() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    boolean endsMapping() {
        return parser.currentToken() == JsonToken.END_OBJECT;
    }

    boolean startsSequence() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean endsSequence() {
        return parser.currentToken() == JsonToken.END_ARRAY;
    }

    boolean isAlias() {
        return parser.isCurrentAlias();
    }

    boolean isScalar() {
        JsonToken token = parser.currentToken();
        return token != null && token.isScalarValue();
    }

    /** The characters of a key or scalar as written, never what they may mean. */
    String characters() {
        return parser.getString();
    }

    Location start() {
        return location(parser.currentTokenLocation());
    }

    Location end() {
        return location(parser.currentLocation());
    }

    private NotYamlException notYaml(JacksonException wrong) {
        if (wrong.getCause() instanceof MarkedYamlEngineException marked) {
            Location fault = location(marked.getProblemMark()).orElseGet(this::start);
            return new NotYamlException(
                    marked.getProblem(),
                    fault,
                    location(marked.getContextMark()).orElse(fault));
        }
        Location last = start();
        return new NotYamlException(described(wrong), last, last);
    }

    private static String described(JacksonException wrong) {
        if (wrong instanceof StreamConstraintsException) {
            return "nested more than " + DEEPEST + " deep";
        }
        return wrong.getCause() instanceof NumberFormatException
                ? "there is no such escaped character"
                : "a key must be a text";
    }

    private Location location(TokenStreamLocation place) {
        return text.location(firstLine - 1 + place.getLineNr(), place.getColumnNr());
    }

    private Optional<Location> location(Optional<Mark> mark) {
        return mark.map(place -> text.location(firstLine + place.getLine(), place.getColumn() + 1));
    }
}
