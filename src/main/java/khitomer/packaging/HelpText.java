package khitomer.packaging;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A text of the help, which is written to be read as it stands, and taken apart for pages of the manual.
 *
 * <p>Blank lines divide it. What begins at the margin is a paragraph. What is indented is a list, where a column of
 * tellings stands two blanks or more behind what they tell of; else it is an example.
 */
public final class HelpText {

    private static final int NARROW = 12;

    private HelpText() {}

    /** Writes a text into a page, whose lines end in line feeds. */
    public static void write(String text, ManualPage page) {
        for (String block : text.replaceFirst("^\\n+", "").split("\n\n+")) {
            List<String> lines = block.lines().toList();
            if (!lines.get(0).startsWith(" ")) {
                page.paragraph(String.join(" ", lines));
            } else if (column(lines).isPresent()) {
                list(lines, column(lines).getAsInt(), page);
            } else {
                page.example(lines.stream()
                        .map(line -> line.substring(indent(lines)))
                        .toList());
            }
        }
    }

    /**
     * Where the tellings of a list begin: the first column that is new on a line or goes on from the one above, on all.
     */
    private static OptionalInt column(List<String> lines) {
        int shortest = lines.stream().mapToInt(String::length).min().orElse(0);
        return IntStream.range(indent(lines) + 3, shortest)
                .filter(column -> lines.stream()
                        .allMatch(line -> line.startsWith("  ", column - 2) && line.charAt(column) != ' '))
                .findFirst();
    }

    private static int indent(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    private static void list(List<String> lines, int column, ManualPage page) {
        int widest = lines.stream()
                .mapToInt(line -> line.substring(0, column).strip().length())
                .max()
                .orElse(0);
        int indent = widest < NARROW ? widest + 2 : 4;
        String name = lines.get(0).substring(0, column).strip();
        StringBuilder told = new StringBuilder(lines.get(0).substring(column));
        for (String line : lines.subList(1, lines.size())) {
            String begun = line.substring(0, column).strip();
            if (begun.isEmpty()) {
                told.append(' ').append(line.substring(column));
            } else {
                page.item(name, indent, told.toString());
                name = begun;
                told = new StringBuilder(line.substring(column));
            }
        }
        page.item(name, indent, told.toString());
    }
}
