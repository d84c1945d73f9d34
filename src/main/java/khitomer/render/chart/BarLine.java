package khitomer.render.chart;

import java.util.Arrays;

/**
 * Draws a bar over a scale.
 *
 * @param before the columns left of the scale, where arrows stand: 0 or 1
 * @param after the columns right of it: 0 or 1
 */
record BarLine(Scale scale, int before, int after, ChartGlyphs signs) {

    /** The signs of a bar, none after its last. */
    String draw(Bar bar) {
        char[] line = new char[before + scale.columns() + after];
        Arrays.fill(line, ' ');
        fill(line, bar.may(), signs.may);
        bar.sure().forEach(span -> fill(line, span, signs.sure));
        if (bar.point()) {
            mark(line, bar.may());
        }
        if (!bar.may().hasFirst()) {
            line[0] = signs.before;
        }
        if (!bar.may().hasLast()) {
            line[line.length - 1] = signs.after;
        }
        return new String(line).stripTrailing();
    }

    private void fill(char[] line, AxisSpan span, char sign) {
        Arrays.fill(line, first(span), last(span) + 1, sign);
    }

    /** In the middle of where it may be, but beside the bound that is known when the other is not. */
    private void mark(char[] line, AxisSpan when) {
        int first = first(when);
        int last = last(when);
        int middle = (first + last) / 2;
        int column = !when.hasFirst() ? last : !when.hasLast() ? first : middle;
        boolean exact = first == last && when.hasFirst() && when.hasLast();
        line[column] = exact ? signs.moment : signs.someMoment;
    }

    private int first(AxisSpan span) {
        return before + (span.hasFirst() ? scale.column(span.first()) : 0);
    }

    private int last(AxisSpan span) {
        return before + (span.hasLast() ? scale.column(span.last()) : scale.columns() - 1);
    }
}
