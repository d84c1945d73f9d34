package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Repairs a list item without a space after its hyphen: {@code -id: x}. */
final class HyphenRepair {

    private HyphenRepair() {}

    static Optional<Repair> of(SourceText text, SyntaxError error) {
        int start = error.listColumn() == 0 ? error.restart() : 0;
        return IntStream.of(error.suspect(), error.faultLine(), start)
                .filter(line -> line > 0 && lacksBlank(text.line(line)))
                .boxed()
                .findFirst()
                .flatMap(line -> repaired(text, line));
    }

    private static boolean lacksBlank(String line) {
        String item = line.stripLeading();
        return item.length() > 1
                && item.charAt(0) == '-'
                && Character.isLetter(item.charAt(1))
                && KeyValueLine.of(item).hasKey();
    }

    /** The first line with a space; if that is not enough, the lines below it are shifted with its key. */
    private static Optional<Repair> repaired(SourceText text, int first) {
        String line = text.line(first);
        int column = KeyValueLine.indentation(line);
        String right = line.substring(0, column) + " " + line.substring(column);
        int last = first;
        while (last < text.lines()
                && !KeyValueLine.isDocumentStart(text.line(last + 1))
                && KeyValueLine.indentation(text.line(last + 1)) > column) {
            last++;
        }
        List<String> shifted = new ArrayList<>(List.of(right));
        text.lines(first + 1, last).forEach(each -> shifted.add(each.isBlank() ? each : " " + each));
        List<String> kept = new ArrayList<>(List.of(right));
        kept.addAll(text.lines(first + 1, last));
        return Optional.of(DocumentReader.accepts(kept) ? List.of(right) : shifted)
                .filter(lines -> lines.size() == 1 || DocumentReader.accepts(lines))
                .map(lines -> new Repair(first, column, lines, "missing space after '-'").toldAtBeginning());
    }
}
