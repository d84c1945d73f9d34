package khitomer.render.text;

/**
 * Turns a text that is laid out for the eye into one fact a line: paragraphs and rows of tables are no longer wrapped.
 */
public final class PlainText {

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private int indent;
    private boolean row;

    private PlainText() {}

    public static String of(String text) {
        PlainText plain = new PlainText();
        text.lines().forEach(plain::add);
        plain.close();
        return plain.out.toString();
    }

    private void add(String line) {
        String words = line.strip();
        int before = line.indexOf(words);
        boolean paragraph = before == 0 && indent == 0 && !row;
        boolean rest = row && before > indent && !words.startsWith("-");
        if (words.isEmpty() || !paragraph && !rest) {
            close();
        }
        if (open.isEmpty()) {
            indent = before;
            row = words.contains("  ");
        }
        open.append(open.isEmpty() ? "" : " ").append(words.replaceAll(" {2,}", ": "));
    }

    private void close() {
        if (!open.isEmpty()) {
            out.append(open).append('\n');
            open.setLength(0);
        }
    }
}
