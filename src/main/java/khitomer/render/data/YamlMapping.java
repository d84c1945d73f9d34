package khitomer.render.data;

import java.util.Map;

/** Several values by their keys: in braces where they are short, else each on a line of its own. */
public record YamlMapping(Map<String, YamlValue> members) implements YamlValue {

    /** Longer mappings are written on several lines. */
    private static final int LONGEST_INLINE = 100;

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }

    @Override
    public boolean fitsInline() {
        return members.values().stream().allMatch(YamlValue::fitsInline);
    }

    @Override
    public void appendInline(StringBuilder out) {
        char before = '{';
        for (Map.Entry<String, YamlValue> member : members.entrySet()) {
            out.append(before).append(before == '{' ? "" : " ");
            YamlScalar.text(member.getKey()).appendInline(out);
            out.append(": ");
            member.getValue().appendInline(out);
            before = ',';
        }
        out.append('}');
    }

    @Override
    public void append(StringBuilder out, int indent, boolean afterDash) {
        StringBuilder inline = new StringBuilder(" ");
        if (fitsInline()) {
            appendInline(inline);
        }
        if (fitsInline() && inline.length() <= LONGEST_INLINE) {
            out.append(inline).append('\n');
        } else {
            appendBlock(out, indent, afterDash);
        }
    }

    /** Appends each member on a line of its own, however short they are. */
    public void appendBlock(StringBuilder out, int indent, boolean afterDash) {
        String before = afterDash ? " " : "\n".concat(" ".repeat(indent));
        for (Map.Entry<String, YamlValue> member : members.entrySet()) {
            out.append(before);
            YamlScalar.text(member.getKey()).appendInline(out);
            out.append(':');
            member.getValue().append(out, indent + STEP, false);
            before = " ".repeat(indent);
        }
    }
}
