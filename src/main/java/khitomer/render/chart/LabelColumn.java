package khitomer.render.chart;

import java.util.List;
import khitomer.base.SafeText;
import khitomer.render.text.DisplayWidth;

/** Writes labels one below the other, each cut or filled to the same width. */
record LabelColumn(int columns, String cut) {

    static final int GAP = 2;

    /** As wide as the longest label, but not wider than allowed. */
    static LabelColumn of(List<String> labels, int widest, String cut) {
        int longest = labels.stream()
                .mapToInt(label -> DisplayWidth.of(shown(label)))
                .max()
                .orElse(0);
        return new LabelColumn(Math.min(longest, widest), cut);
    }

    /** The columns of a label and the blanks behind it. */
    int width() {
        return columns + GAP;
    }

    /** The label, then blanks. */
    String left(String label) {
        String fitted = fit(shown(label));
        return fitted.concat(fill(fitted)).concat(" ".repeat(GAP));
    }

    /** Blanks, then the label, so that numbers stand with their last digits below each other. */
    String right(String label) {
        String fitted = fit(shown(label));
        return fill(fitted).concat(fitted).concat(" ".repeat(GAP));
    }

    private String fill(String fitted) {
        return " ".repeat(columns - DisplayWidth.of(fitted));
    }

    private String fit(String label) {
        if (DisplayWidth.of(label) <= columns) {
            return label;
        }
        int room = columns - DisplayWidth.of(cut);
        int end = 0;
        int next = label.offsetByCodePoints(0, 1);
        // By its beginning as a whole, not sign by sign: joined signs take less room than each alone.
        while (DisplayWidth.of(label.substring(0, next)) <= room) {
            end = next;
            next = label.offsetByCodePoints(end, 1);
        }
        return label.substring(0, end).stripTrailing().concat(cut);
    }

    private static String shown(String label) {
        return SafeText.line(label.replace('\t', ' '));
    }
}
