package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Puts quotes around the texts in braces or brackets on one line that need them. */
final class FlowText {

    /** Marks the start of a piece. */
    private static final char START = 0;

    /** The texts that got quotes. */
    private final List<String> texts = new ArrayList<>();

    private final String written;

    private FlowText(String flow) {
        this.written = quoted(flow, 1);
    }

    /** The quoted form of a value in braces or brackets. */
    static FlowText of(String flow) {
        return new FlowText(flow);
    }

    /** The value with all quotes. */
    String written() {
        return written;
    }

    /** The first text that needed quotes, as written; empty if none did. */
    String firstQuoted() {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    private String quoted(String flow, int depth) {
        if (depth > YamlTokens.DEEPEST) {
            return flow;
        }
        boolean mapping = flow.startsWith("{");
        List<String> pieces = new ArrayList<>();
        for (String piece : split(flow.substring(1, flow.length() - 1), mapping)) {
            pieces.add(mapping ? quotedPair(piece, depth) : quotedItem(piece, depth));
        }
        return flow.charAt(0) + String.join(", ", pieces) + flow.charAt(flow.length() - 1);
    }

    private String quotedPair(String pair, int depth) {
        int colon = KeyValueLine.keyEnd(pair, 0);
        if (colon < 0 || pair.substring(colon + 1).isBlank() || isOnePair(pair)) {
            return pair;
        }
        return pair.substring(0, colon + 1) + " "
                + quotedValue(pair.substring(colon + 1).strip(), depth);
    }

    private String quotedItem(String item, int depth) {
        return item.isBlank() || isOneItem(item) ? item : quotedValue(item, depth);
    }

    private String quotedValue(String value, int depth) {
        if (Brackets.enclose(value)) {
            return quoted(value, depth + 1);
        }
        texts.add(value);
        return Quotes.around(value);
    }

    private static boolean isOnePair(String pair) {
        DocumentReader reader = DocumentReader.read(SourceText.of("", "{" + pair + "}"), 1, 1);
        return reader.error().isEmpty()
                && reader.diagnostics().isEmpty()
                && reader.documents().get(0) instanceof Mapping mapping
                && mapping.pairs().size() == 1
                && !(mapping.pairs().get(0).value() instanceof Nothing);
    }

    private static boolean isOneItem(String item) {
        DocumentReader reader = DocumentReader.read(SourceText.of("", "[" + item + "]"), 1, 1);
        return reader.error().isEmpty()
                && reader.diagnostics().isEmpty()
                && reader.documents().get(0) instanceof Sequence sequence
                && sequence.items().size() == 1
                && (item.startsWith("{") || !(sequence.items().get(0) instanceof Mapping));
    }

    /** The pieces between commas; in braces, only a comma before a key separates pieces. */
    private static List<String> split(String inside, boolean mapping) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        // The last character before the current one, in the same piece, that is not a space.
        char before = START;
        for (int i = 0; i < inside.length(); i++) {
            char letter = inside.charAt(i);
            depth += "[{".indexOf(letter) >= 0 ? 1 : "]}".indexOf(letter) >= 0 ? -1 : 0;
            boolean opens = (letter == '"' || letter == '\'') && (before == START || before == ':');
            i = opens ? Math.max(i, inside.indexOf(letter, i + 1)) : i;
            boolean ends = letter == ',' && depth == 0 && (!mapping || beginsWithKey(inside, i + 1));
            if (ends) {
                pieces.add(inside.substring(start, i).strip());
                start = i + 1;
            }
            before = ends ? START : Character.isWhitespace(letter) ? before : letter;
        }
        pieces.add(inside.substring(start).strip());
        return pieces;
    }

    private static boolean beginsWithKey(String inside, int index) {
        int start = index;
        while (start < inside.length() && inside.charAt(start) == ' ') {
            start++;
        }
        return KeyValueLine.keyEnd(inside, start) >= 0;
    }
}
