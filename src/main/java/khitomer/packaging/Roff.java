package khitomer.packaging;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in the language of roff: every character stands for itself, on terminals of any language. */
final class Roff {

    private static final int LINE = 75;
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[^A-Z ][.?!]['\")]?) (?=\\S)");

    private Roff() {}

    static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fP";
    }

    static String italic(String text) {
        return "\\fI" + escaped(text) + "\\fP";
    }

    /** A text in which nothing is taken for an escape, and nothing is made prettier than it is typed. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(letter -> escaped.append(escape(letter)));
        return escaped.toString();
    }

    private static String escape(int letter) {
        return switch (letter) {
            case '\\' -> "\\(rs";
            case '-' -> "\\-";
            case '\'' -> "\\(aq";
            case '"' -> "\\(dq";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            case '–' -> "\\(en";
            case '—' -> "\\(em";
            case '‘' -> "\\(oq";
            case '’' -> "\\(cq";
            case '“' -> "\\(lq";
            case '”' -> "\\(rq";
            default -> letter < 0x7F ? Character.toString(letter) : "\\[u%04X]".formatted(letter);
        };
    }

    /** A line that is not taken for a request. */
    static String line(String escaped) {
        return (escaped.startsWith(".") ? "\\&" : "") + escaped + "\n";
    }

    /** Text to be filled: each sentence begins a line, as roff wants it, and long ones go on in the next. */
    static String filled(String text) {
        StringBuilder lines = new StringBuilder();
        for (String sentence : BETWEEN_SENTENCES.split(text)) {
            List<String> wrapped = wrapped(escaped(sentence));
            for (int i = 0; i < wrapped.size(); i++) {
                // A stop before the end of a sentence is an abbreviation's, behind which roff would leave a gap.
                boolean isStop = i < wrapped.size() - 1 && wrapped.get(i).matches(".*[.?!](\\\\\\(aq|\\\\\\(dq|\\))*");
                lines.append(line(wrapped.get(i) + (isStop ? "\\&" : "")));
            }
        }
        return lines.toString();
    }

    private static List<String> wrapped(String escaped) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : escaped.strip().split(" +")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
