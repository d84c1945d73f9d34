package khitomer.date.reckoning;

import java.util.List;
import khitomer.date.Digits;
import khitomer.date.InvalidDateException;

/**
 * One date in a text, taken apart into its number and the label of its era, wherever that stands.
 *
 * @param label empty where there is none
 * @param tail where a qualifier stands behind the label, or -1
 */
public record DateToken(String label, int labelAt, int begin, int end, int tail) {

    public static DateToken of(String text, int begin, int end) {
        int firstBlank = Scan.find(text, ' ', begin, end);
        if (firstBlank < 0) {
            return new DateToken("", begin, begin, end, -1);
        }
        int lastBlank = text.lastIndexOf(' ', end - 1);
        boolean numberFirst = hasDigit(text, begin, firstBlank)
                || !hasDigit(text, lastBlank + 1, end) && isUnspecified(text, begin, firstBlank);
        DateToken piece = numberFirst
                ? labelBehind(text, begin, firstBlank, end)
                : new DateToken(text.substring(begin, lastBlank), begin, lastBlank + 1, end, -1);
        return isLabel(piece.label) ? piece : new DateToken("", begin, begin, end, -1);
    }

    private static DateToken labelBehind(String text, int begin, int blank, int end) {
        boolean qualified = QualificationParser.isQualifier(text.charAt(end - 1));
        int labelEnd = qualified ? end - 1 : end;
        return new DateToken(
                text.substring(blank + 1, Math.max(blank + 1, labelEnd)),
                blank + 1,
                begin,
                blank,
                qualified ? end - 1 : -1);
    }

    boolean isLabelBefore() {
        return !label.isEmpty() && labelAt < begin;
    }

    boolean isLabelBehind() {
        return !label.isEmpty() && labelAt > begin;
    }

    DateToken labelledLike(DateToken model) {
        return label.isEmpty() ? new DateToken(model.label, model.labelAt, begin, end, tail) : this;
    }

    /** Whether an era can be called this: it has a letter, and nothing that numbers or sets are written with. */
    static boolean isLabel(String label) {
        return !label.isEmpty()
                && Character.isLetter(label.codePointAt(0))
                && label.strip().equals(label)
                && label.chars().noneMatch(DateToken::belongsToDates)
                && !label.contains("..");
    }

    private static boolean belongsToDates(int character) {
        return Character.isDigit(character)
                || Character.isISOControl(character)
                || QualificationParser.isQualifier(character)
                || "/,[]{}".indexOf(character) >= 0;
    }

    private static boolean hasDigit(String text, int begin, int end) {
        for (int index = begin; index < end; index++) {
            if (Digits.isDigit(text.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnspecified(String text, int begin, int end) {
        for (int index = begin; index < end; index++) {
            if (text.charAt(index) != Digits.UNSPECIFIED) {
                return false;
            }
        }
        return begin < end;
    }

    /**
     * The same pieces; where only one label is written, it serves them all.
     *
     * <p>It does so before the first or behind the last, as in {@code 22/19 BBY}. Elsewhere, as in {@code 2 BC/2}, it
     * is unclear how the others count.
     */
    static List<DateToken> shareLabel(String text, List<DateToken> pieces) throws InvalidDateException {
        List<DateToken> labelled =
                pieces.stream().filter(piece -> !piece.label().isEmpty()).toList();
        if (labelled.isEmpty()
                || labelled.size() == pieces.size()
                || labelled.stream().map(DateToken::label).distinct().count() > 1) {
            return pieces;
        }
        DateToken model = labelled.get(0);
        if (!pieces.get(0).isLabelBefore() && !pieces.get(pieces.size() - 1).isLabelBehind()) {
            DateToken bare = pieces.stream()
                    .filter(piece -> piece.label().isEmpty())
                    .findFirst()
                    .orElseThrow();
            throw InvalidDateException.notADate(
                    text,
                    bare.begin(),
                    "it is unclear whether "
                            + InvalidDateException.quoted(text.substring(bare.begin(), bare.end())) + " is "
                            + model.label()
                            + ", too; write an era with each date");
        }
        return pieces.stream().map(piece -> piece.labelledLike(model)).toList();
    }
}
