package khitomer.render.data;

import java.util.Locale;
import khitomer.base.Numeral;
import khitomer.base.SafeText;

/**
 * One value, in quotes only where YAML 1.2 would otherwise read something else.
 *
 * @param bare whether its type does not matter, as that of dates and numbers, which lore takes as written
 */
record YamlScalar(String text, boolean bare) implements YamlValue {

    private static final String INDICATORS = ",[]{}#&*!|>'\"%@`";
    private static final String FLOW_INDICATORS = ",[]{}";
    private static final String INDICATORS_BEFORE_BLANKS = "-?:";

    /** A value that every reader is to take for text. */
    static YamlScalar text(String text) {
        return new YamlScalar(text, false);
    }

    /** A number or date. */
    static YamlScalar asWritten(String text) {
        return new YamlScalar(text, true);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public boolean fitsInline() {
        return !YamlBlock.suits(text);
    }

    @Override
    public void appendInline(StringBuilder out) {
        append(out, true);
    }

    @Override
    public void append(StringBuilder out, int indent, boolean afterDash) {
        out.append(' ');
        if (YamlBlock.suits(text)) {
            YamlBlock.append(out, text, indent);
        } else {
            append(out, false);
            out.append('\n');
        }
    }

    private void append(StringBuilder out, boolean inFlow) {
        if (isPlain(inFlow) && (bare || !isTyped()) || bare && isDateSet()) {
            out.append(text);
        } else {
            appendQuoted(out);
        }
    }

    /** Whether YAML takes the characters for themselves. */
    private boolean isPlain(boolean inFlow) {
        if (text.isEmpty() || !mayBegin(inFlow) || text.endsWith(" ") || text.endsWith(":")) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean opensValue = character == ':' && text.startsWith(" ", at + 1);
            boolean opensComment = character == '#' && at > 0 && text.charAt(at - 1) == ' ';
            boolean endsValue = inFlow && FLOW_INDICATORS.indexOf(character) >= 0;
            if (opensValue || opensComment || endsValue) {
                return false;
            }
        }
        return text.codePoints().allMatch(YamlBlock::isPrintable);
    }

    private boolean mayBegin(boolean inFlow) {
        char first = text.charAt(0);
        if (INDICATORS_BEFORE_BLANKS.indexOf(first) >= 0) {
            // Inside braces YAML allows more than its parsers do.
            return text.length() > 1 && text.charAt(1) != ' ' && (!inFlow || first == '-');
        }
        return first != ' ' && INDICATORS.indexOf(first) < 0;
    }

    /** Whether a reader would take it for something else than text. */
    private boolean isTyped() {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "~", "null", "true", "false" -> true;
            default -> Numeral.isYaml(text);
        };
    }

    /** Whether it is dates in brackets: to YAML a sequence or mapping of plain values, to lore what is written. */
    private boolean isDateSet() {
        boolean closed = text.startsWith("[") && text.endsWith("]") || text.startsWith("{") && text.endsWith("}");
        return closed
                && text.chars()
                        .skip(1)
                        .limit(text.length() - 2L)
                        .allMatch(
                                character -> Character.isLetterOrDigit(character) || " ,.-/~?".indexOf(character) >= 0);
    }

    private void appendQuoted(StringBuilder out) {
        out.append('"');
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            switch (codePoint) {
                case '"', '\\' -> out.append('\\').append((char) codePoint);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> appendCharacter(out, codePoint);
            }
        }
        out.append('"');
    }

    private static void appendCharacter(StringBuilder out, int codePoint) {
        if (YamlBlock.isPrintable(codePoint)) {
            out.appendCodePoint(codePoint);
        } else {
            SafeText.appendEscape(out, codePoint);
        }
    }
}
