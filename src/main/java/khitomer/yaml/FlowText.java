package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import khitomer.yaml.YamlNode.Mapping;
import khitomer.yaml.YamlNode.Nothing;
import khitomer.yaml.YamlNode.Sequence;

/** Writes what stands in braces or brackets on one line with quotes around each text that needs them. */
final class FlowText {

    private FlowText() {
    }

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
        int colon = LoreLine.keyEnd(pair, 0);
        if (colon < 0 || pair.substring(colon + 1).isBlank() || isOnePair(pair)) {
            return pair;
        }
        return pair.substring(0, colon + 1) + " " + Quotes.around(pair.substring(colon + 1).strip());
    }

    private static String quotedItem(String item) {
        return item.isBlank() || isOneItem(item) ? item : Quotes.around(item);
    }

    private static boolean isOnePair(String pair) {
        DocumentReader reader = DocumentReader.read(SourceText.of("", "{" + pair + "}"), 1, 1);
        return reader.error().isEmpty() && reader.diagnostics().isEmpty()
                && reader.documents().get(0) instanceof Mapping mapping
                && mapping.pairs().size() == 1
                && !(mapping.pairs().get(0).value() instanceof Nothing);
    }

    private static boolean isOneItem(String item) {
        DocumentReader reader = DocumentReader.read(SourceText.of("", "[" + item + "]"), 1, 1);
        return reader.error().isEmpty() && reader.diagnostics().isEmpty()
                && reader.documents().get(0) instanceof Sequence sequence
                && sequence.items().size() == 1;
    }

    /** The pieces between the commas; in braces only a comma before a key ends a piece. */
    private static List<String> split(String inside, boolean mapping) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < inside.length(); i++) {
            char letter = inside.charAt(i);
            depth += "[{".indexOf(letter) >= 0 ? 1 : "]}".indexOf(letter) >= 0 ? -1 : 0;
            i = closingQuote(inside, start, i);
            if (letter == ',' && depth == 0 && (!mapping || beginsWithKey(inside, i + 1))) {
                pieces.add(inside.substring(start, i).strip());
                start = i + 1;
            }
        }
        pieces.add(inside.substring(start).strip());
        return pieces;
    }

    /** The index of the quote that closes the one there, if one opens there; else the same index. */
    private static int closingQuote(String inside, int start, int index) {
        char letter = inside.charAt(index);
        String before = inside.substring(start, index).strip();
        boolean opens = (letter == '"' || letter == '\'') && (before.isEmpty() || before.endsWith(":"));
        int closing = opens ? inside.indexOf(letter, index + 1) : -1;
        return closing < 0 ? index : closing;
    }

    private static boolean beginsWithKey(String inside, int index) {
        int start = index;
        while (start < inside.length() && inside.charAt(start) == ' ') {
            start++;
        }
        return LoreLine.keyEnd(inside, start) >= 0;
    }
}
