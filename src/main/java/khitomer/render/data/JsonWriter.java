package khitomer.render.data;

import khitomer.base.SafeText;

/** Spells JSON: what is written one after the other becomes valid by commas, line breaks and escapes. */
public final class JsonWriter {

    private final StringBuilder out;
    private final boolean pretty;
    private int depth;
    private boolean first = true;
    private boolean afterKey;

    private JsonWriter(StringBuilder out, boolean pretty) {
        this.out = out;
        this.pretty = pretty;
    }

    /** Everything on one line. */
    public static JsonWriter compact(StringBuilder out) {
        return new JsonWriter(out, false);
    }

    /** Each value on a line of its own, two blanks to the right for each object or array around it. */
    public static JsonWriter pretty(StringBuilder out) {
        return new JsonWriter(out, true);
    }

    public JsonWriter beginObject() {
        return begin('{');
    }

    public JsonWriter endObject() {
        return end('}');
    }

    public JsonWriter beginArray() {
        return begin('[');
    }

    public JsonWriter endArray() {
        return end(']');
    }

    public JsonWriter key(String key) {
        separate();
        appendString(key);
        out.append(pretty ? ": " : ":");
        afterKey = true;
        return this;
    }

    public JsonWriter string(String text) {
        separate();
        appendString(text);
        return this;
    }

    /** A number, {@code true}, {@code false} or {@code null}, as JSON spells it. */
    public JsonWriter literal(String literal) {
        separate();
        out.append(literal);
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.append(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        depth--;
        if (!first) {
            breakLine();
        }
        out.append(bracket);
        first = false;
        return this;
    }

    private void separate() {
        if (afterKey) {
            afterKey = false;
            return;
        }
        if (!first) {
            out.append(',');
        }
        if (depth > 0) {
            breakLine();
        }
        first = false;
    }

    private void breakLine() {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void appendString(String text) {
        out.append('"');
        int codePoint;
        for (int at = 0; at < text.length(); at += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(at);
            switch (codePoint) {
                case '"', '\\' -> out.append('\\').append((char) codePoint);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> appendCharacter(codePoint);
            }
        }
        out.append('"');
    }

    private void appendCharacter(int codePoint) {
        if (SafeText.isHidden(codePoint)) {
            SafeText.appendEscape(out, codePoint);
        } else {
            out.appendCodePoint(codePoint);
        }
    }
}
