package khitomer.render.data;

import java.util.List;
import java.util.Map;

/** A piece of a lore file that is to be written: one value, several, or several by their keys. */
public sealed interface YamlValue permits YamlScalar, YamlValue.Sequence, YamlValue.Mapping {

    /** The columns by which what belongs to something stands to the right of it. */
    int STEP = 2;

    /** Longer mappings are written on several lines. */
    int LONGEST_INLINE = 100;

    /** Whether it says nothing, and is left out. */
    boolean isEmpty();

    /** Whether it may stand inside braces. */
    boolean fitsInline();

    void appendInline(StringBuilder out);

    /**
     * Appends it after a key or a dash, and ends the line.
     *
     * @param indent the columns before its lines, if it takes several
     * @param afterDash whether its first line is that of a dash
     */
    void append(StringBuilder out, int indent, boolean afterDash);

    /** Several values, each on a line of its own behind a dash. */
    record Sequence(List<YamlValue> items) implements YamlValue {

        @Override
        public boolean isEmpty() {
            return items.isEmpty();
        }

        @Override
        public boolean fitsInline() {
            return items.stream().allMatch(YamlValue::fitsInline);
        }

        @Override
        public void appendInline(StringBuilder out) {
            char before = '[';
            for (YamlValue item : items) {
                out.append(before).append(before == '[' ? "" : " ");
                item.appendInline(out);
                before = ',';
            }
            out.append(']');
        }

        @Override
        public void append(StringBuilder out, int indent, boolean afterDash) {
            out.append('\n');
            for (YamlValue item : items) {
                out.append(" ".repeat(indent)).append('-');
                item.append(out, indent + STEP, true);
            }
        }
    }

    /** Several values by their keys: in braces where they are short, else each on a line of its own. */
    record Mapping(Map<String, YamlValue> members) implements YamlValue {

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
}
