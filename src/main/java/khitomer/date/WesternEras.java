package khitomer.date;

import java.util.List;
import java.util.Locale;

/** {@code 44 BC}, {@code AD 2293}, {@code 2293 CE}, in a world that has no such era. */
final class WesternEras implements Habit {

    private static final List<String> BACKWARD = List.of("BC", "BCE");
    private static final List<String> FORWARD = List.of("AD", "CE");

    /** Whether one of these labels stands at a column, counted from one. */
    static boolean knows(String text, int column) {
        String label = Piece.of(text, 0, text.length()).label();
        return text.startsWith(label, column - 1) && (isOf(BACKWARD, label) || isOf(FORWARD, label));
    }

    private static boolean isOf(List<String> labels, String label) {
        return labels.contains(label.replace(".", "").toUpperCase(Locale.ROOT));
    }

    @Override
    public String rewritten(String text, Instead instead) {
        Piece piece = Piece.of(text, 0, text.length());
        String number = text.substring(piece.begin(), piece.end())
                + (piece.tail() < 0 ? "" : text.substring(piece.tail()));
        if (isOf(FORWARD, piece.label())) {
            return common(number, instead);
        }
        return isOf(BACKWARD, piece.label()) ? common(backward(number), instead) : "";
    }

    /** Year 1 BC is year 0, 2 BC is year -1. */
    private static String backward(String number) {
        int end = 0;
        while (end < number.length() && Digits.isDigit(number.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 9 || Long.parseLong(number.substring(0, end)) == 0) {
            return "";
        }
        return CalendarDay.year(1 - Long.parseLong(number.substring(0, end))) + number.substring(end);
    }

    private static String common(String number, Instead instead) {
        String labelled = number + " " + Reckoning.COMMON_LABEL;
        return !number.isEmpty() && instead.isDate(labelled) ? labelled : number;
    }
}
