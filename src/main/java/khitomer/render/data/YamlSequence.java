package khitomer.render.data;

import java.util.List;

/** Several values, each on a line of its own behind a dash. */
public record YamlSequence(List<YamlValue> items) implements YamlValue {

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
