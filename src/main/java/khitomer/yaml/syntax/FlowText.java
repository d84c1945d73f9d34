package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Writes what stands in braces or brackets on one line with quotes around each text that needs them. */
final class FlowText {

    /** Stands for the beginning of a piece. */
    private static final char START = 0;

    private FlowText() {}

    /** Whether the value of a line is one pair of braces or brackets and no text that begins with a link. */
    static boolean isFlow(String value) {
        return value.startsWith("{") && value.endsWith("}") && value.length() > 1
                || value.startsWith("[") && value.endsWith("]") && !value.startsWith("[[") && value.length() > 1;
    }

    static String quoted(String flow) {
        boolean mapping = flow.startsWith("{");
        List<String> pieces = new ArrayList<>();
        for (String piece : split(flow.substring(1, flow.length() - 1), mapping)) {
            pieces.add(mapping ? quotedPair(piece) : quotedItem(piece));
        }
        return flow.charAt(0) + String.join(", ", pieces) + flow.charAt(flow.length() - 1);
    }

    private static String quotedPair(String pair) {
        int colon = KeyValueLine.keyEnd(pair, 0);
        if (colon < 0 || pair.substring(colon + 1).isBlank() || isOnePair(pair)) {
            return pair;
        }
        String value = pair.substring(colon + 1).strip();
        return pair.substring(0, colon + 1) + " " + (isFlow(value) ? quoted(value) : Quotes.around(value));
    }

    private static String quotedItem(String item) {
        if (item.isBlank() || isOneItem(item)) {
            return item;
        }
        return isFlow(item) ? quoted(item) : Quotes.around(item);
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

    /** The pieces between the commas; in braces only a comma before a key ends a piece. */
    private static List<String> split(String inside, boolean mapping) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        // The last character of the piece before the one at hand that is no blank.
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
