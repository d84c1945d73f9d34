package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Sequence;

/**
 * Parses the text of a file to YAML documents.
 *
 * <p>Syntax errors are reported. An obvious slip is read as it is meant; anything else costs the rest of its entry, and
 * reading continues with the next document or item.
 */
public final class YamlParser {

    /** The number of errors after which the rest of a file is not read. */
    static final int MOST_ERRORS = 20;

    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final List<YamlNode> documents = new ArrayList<>();
    private final Set<Location> cut = new HashSet<>();
    private final Set<String> idsNotRead = new TreeSet<>();
    private final Set<Integer> repaired = new HashSet<>();
    private SourceText text;
    private int errors;

    private YamlParser(SourceText original) {
        this.text = ForbiddenCharacters.replacedIn(original, diagnostics::add);
    }

    /** Reads the bytes of a file, unless they are not UTF-8. */
    public static Optional<ParsedFile> parse(String file, byte[] bytes) {
        return SimpleYamlReader.documents(file, bytes)
                .map(documents -> new ParsedFile(documents, List.of(), Set.of(), Set.of()))
                .or(() -> source(file, bytes).map(YamlParser::parseAny));
    }

    private static Optional<SourceText> source(String file, byte[] bytes) {
        Utf8 decoded = Utf8.decode(bytes);
        return decoded.isWhole() ? Optional.of(SourceText.of(file, decoded.text())) : Optional.empty();
    }

    /** Reads a text with the library, even if it is simple. */
    static ParsedFile parseAny(SourceText text) {
        YamlParser parser = new YamlParser(text);
        parser.parseAll();
        return new ParsedFile(parser.documents, List.copyOf(parser.diagnostics), parser.cut, parser.idsNotRead);
    }

    private void parseAll() {
        int line = 1;
        while (line <= text.lines()) {
            DocumentReader reader = DocumentReader.read(text, line, text.lines());
            documents.addAll(reader.documents());
            int restart = reader.error().map(SyntaxError::restart).orElse(Integer.MAX_VALUE);
            // What is read again is reported then, if it still applies.
            reader.diagnostics().stream()
                    .filter(each -> each.location().line() < restart)
                    .forEach(diagnostics::add);
            line = reader.error().map(this::goOn).orElse(text.lines() + 1);
        }
    }

    /** Reports an error, and returns the line where reading continues. */
    private int goOn(SyntaxError error) {
        errors++;
        if (errors > MOST_ERRORS) {
            return giveUp(error);
        }
        Optional<Repair> repair = Repairs.of(text, error).filter(this::isNew);
        if (repair.isPresent()) {
            apply(repair.get(), error);
            return error.restart();
        }
        if (!repaired.contains(error.faultLine())) {
            report(error.faultLine(), error.faultColumn(), SyntaxMessages.of(error), "");
        }
        int next = beginsAnotherList(error) ? error.line() : nextStart(error);
        keepBeginning(error.restart(), error.faultLine() - 1);
        idsNotRead.addAll(RecoveredIds.in(text, error.restart(), next - 1));
        return next;
    }

    /** Whether a list of entries ends where other entries are indented less; these are a list of their own. */
    private boolean beginsAnotherList(SyntaxError error) {
        return error.problem().contains("expected '<document start>'")
                && error.line() > 1
                && KeyValueLine.isItem(text.line(error.line()), error.column());
    }

    private int giveUp(SyntaxError error) {
        report(
                error.faultLine(),
                error.faultColumn(),
                "more than " + MOST_ERRORS + " places are not YAML; the rest of the file was not read",
                "");
        idsNotRead.addAll(RecoveredIds.in(text, error.restart(), text.lines()));
        return text.lines() + 1;
    }

    private boolean isNew(Repair repair) {
        for (int line = repair.firstLine(); line <= repair.lastLine(); line++) {
            if (repaired.contains(line)) {
                return false;
            }
        }
        return true;
    }

    private void apply(Repair repair, SyntaxError error) {
        boolean inside = !repair.atBeginning()
                && error.faultLine() >= repair.firstLine()
                && error.faultLine() <= repair.lastLine()
                && (error.suspect() == 0 || error.line() <= repair.lastLine());
        int line = inside ? error.faultLine() : repair.firstLine();
        report(line, inside ? error.faultColumn() : repair.column(), repair.message(), repair.instead());
        text = text.with(repair.firstLine(), repair.lines());
        for (int each = repair.firstLine(); each <= repair.lastLine(); each++) {
            repaired.add(each);
        }
    }

    private void report(int line, int column, String message, String instead) {
        diagnostics.add(Diagnostic.of(RuleCode.NOT_YAML, text.written(text.location(line, column)), message, instead));
    }

    private int nextStart(SyntaxError error) {
        int line = Math.max(error.restart(), error.faultLine()) + 1;
        while (line <= text.lines()
                && !KeyValueLine.isDocumentStart(text.line(line))
                && (error.listColumn() == 0 || !KeyValueLine.isItem(text.line(line), error.listColumn()))) {
            line++;
        }
        return line;
    }

    private void keepBeginning(int first, int last) {
        if (last < first) {
            return;
        }
        DocumentReader reader = DocumentReader.read(text, first, last);
        if (reader.error().isEmpty()) {
            diagnostics.addAll(reader.diagnostics());
            reader.documents().stream()
                    .filter(node -> node instanceof Mapping || node instanceof Sequence)
                    .forEach(this::keepCut);
        }
    }

    private void keepCut(YamlNode document) {
        documents.add(document);
        cut.add(document.location());
        if (document instanceof Sequence sequence) {
            sequence.items().forEach(item -> cut.add(item.location()));
        }
    }
}
