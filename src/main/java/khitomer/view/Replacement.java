package khitomer.view;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khitomer.model.Diagnostic;

/**
 * Which characters of a line a diagnostic wants written otherwise, where that is sure.
 *
 * <p>Sure is a plain value that ends in its line, behind a key, a hyphen, a comma or a bracket, and an id in a link; of
 * all else only people should say what becomes of the rest.
 *
 * @param from the column of the first character, counted from one
 * @param to the column after the last
 */
public record Replacement(int from, int to, String text) {

    /** In longer lines, which may have thousands of slips, nothing is looked for. */
    private static final int LONGEST = 2_000;

    private static final Pattern BLOCK = Pattern.compile("\\s*(?:- +)*(?:([\\p{L}\\p{N}_-]+): +)?(?=[^\\s-])");
    private static final Pattern FLOW = Pattern.compile("(?:[{,\\[]\\s*)(?:([\\p{L}\\p{N}_-]+): +)?(?=\\S)");
    private static final Pattern PLACEHOLDER = Pattern.compile(".*[…\\n].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]*\"|'[^']*'");
    private static final Pattern PLAIN =
            Pattern.compile("[^\\s\\-?:,\\[\\]{}#&*!|>'\"%@`](?:(?!: |:$| #)[^,\\[\\]{}])*");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}-]+");

    /**
     * The replacement that a diagnostic asks for; nothing where there is none, or it is not sure.
     *
     * @param lines the lines of its file
     */
    public static Optional<Replacement> of(Diagnostic diagnostic, List<String> lines) {
        int number = diagnostic.location().line();
        String instead = diagnostic.suggestion();
        if (instead.isEmpty() || PLACEHOLDER.matcher(instead).matches() || number > lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(number - 1);
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        int column = Math.min(diagnostic.location().column() - 1, line.codePointCount(0, line.length()));
        int place = line.offsetByCodePoints(0, column);
        if (line.startsWith("[[", place - 2)) {
            return inLink(line, place, instead);
        }
        Matcher block = BLOCK.matcher(line);
        boolean begins = block.lookingAt()
                && block.end() <= place
                && (block.group(1) != null || line.strip().startsWith("- "));
        if (begins && "[{".indexOf(line.charAt(block.end())) < 0) {
            return goesOn(lines, number)
                    ? Optional.empty()
                    : replaced(line, block.group(1), block.end(), endOfBlock(line), instead);
        }
        return inFlow(line, place, instead);
    }

    private static Optional<Replacement> inLink(String line, int place, String instead) {
        int end = line.indexOf("]]", place);
        int bar = line.indexOf('|', place);
        int until = bar >= 0 && bar < end ? bar : end;
        return until > place && ID.matcher(instead).matches()
                ? Optional.of(at(line, place, until, instead))
                : Optional.empty();
    }

    private static Optional<Replacement> inFlow(String line, int place, String instead) {
        Matcher begins = FLOW.matcher(line);
        int start = -1;
        String key = null;
        while (begins.find() && begins.end() <= place) {
            start = begins.end();
            key = begins.group(1);
        }
        int end = start < 0 ? -1 : start;
        while (end >= 0 && end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end < 0 || end >= line.length() || end < place
                ? Optional.empty()
                : replaced(line, key, start, end, instead);
    }

    private static Optional<Replacement> replaced(String line, String key, int start, int end, String instead) {
        String written = line.substring(start, end).stripTrailing();
        boolean keyed = key != null && instead.startsWith(key + ": ");
        String value = keyed ? instead.substring(key.length() + 2) : instead;
        boolean sure = !written.isEmpty()
                && "[{\"'|>&*!".indexOf(written.charAt(0)) < 0
                && (PLAIN.matcher(value).matches() || QUOTED.matcher(value).matches());
        return sure ? Optional.of(at(line, start, start + written.length(), value)) : Optional.empty();
    }

    private static int endOfBlock(String line) {
        int comment = line.indexOf(" #");
        return comment < 0 ? line.length() : comment;
    }

    /** Whether the next line is indented deeper, and so may belong to the value. */
    private static boolean goesOn(List<String> lines, int number) {
        return number < lines.size()
                && !lines.get(number).isBlank()
                && indentation(lines.get(number))
                        > indentation(lines.get(number - 1).replaceFirst("- ", "  "));
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static Replacement at(String line, int from, int to, String text) {
        return new Replacement(line.codePointCount(0, from) + 1, line.codePointCount(0, to) + 1, text);
    }
}
