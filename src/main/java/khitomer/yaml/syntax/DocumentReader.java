package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads the YAML documents in some lines of a text, up to the first syntax error. */
final class DocumentReader {

    private final SourceText text;
    private final YamlTokens tokens;
    private final NodeBuilder builder;
    private final List<YamlNode> documents = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<YamlNode> listed = new ArrayList<>();
    private Optional<SyntaxError> error = Optional.empty();
    private int documentLine;
    private int itemLine;
    private boolean itemIsOpen;
    private int listColumn;

    private DocumentReader(SourceText text, int firstLine, int lastLine) {
        this.text = text;
        this.tokens = new YamlTokens(text, firstLine, lastLine);
        this.builder = new NodeBuilder(text, tokens, diagnostics::add);
    }

    /** Reads the lines from one to another, both included. */
    static DocumentReader read(SourceText text, int firstLine, int lastLine) {
        DocumentReader reader = new DocumentReader(text, firstLine, lastLine);
        reader.readAll();
        return reader;
    }

    /** Whether some lines are valid YAML without any diagnostics. */
    static boolean accepts(List<String> lines) {
        SourceText text = SourceText.of("", String.join("\n", lines));
        DocumentReader reader = read(text, 1, text.lines());
        return reader.error.isEmpty() && reader.diagnostics.isEmpty();
    }

    /** The documents before the error; of an unfinished list, the complete items. */
    List<YamlNode> documents() {
        return documents;
    }

    /** The problems of valid YAML: duplicate keys, tags, anchors, and aliases. */
    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Optional<SyntaxError> error() {
        return error;
    }

    private void readAll() {
        try {
            while (tokens.next()) {
                documentLine = tokens.start().line();
                documents.add(document());
                documentLine = 0;
                listColumn = 0;
                itemLine = 0;
            }
        } catch (NotYamlException wrong) {
            error = Optional.of(syntaxError(attributed(wrong)));
        }
    }

    private YamlNode document() throws NotYamlException {
        Location start = tokens.start();
        if (!tokens.startsSequence() || text.at(start) != '-') {
            return builder.node();
        }
        listColumn = start.column();
        listed.clear();
        while (tokens.next() && !tokens.endsSequence()) {
            itemLine = tokens.start().line();
            itemIsOpen = true;
            listed.add(builder.node());
            itemIsOpen = false;
        }
        return new Sequence(listed, false, text.written(start));
    }

    /** If something unexpected follows an open bracket, the bracket is at fault. */
    private NotYamlException attributed(NotYamlException wrong) {
        Optional<Location> open = builder.openBrackets()
                .filter(bracket -> bracket.line() < wrong.fault().line());
        return open.isPresent() && wrong.getMessage().contains("expected the node content")
                ? new NotYamlException(SyntaxError.OPEN_BRACKET, wrong.fault(), open.get())
                : wrong;
    }

    private SyntaxError syntaxError(NotYamlException wrong) {
        Location fault = wrong.fault();
        Location context = wrong.context();
        int restart = Math.min(restart(Math.min(fault.line(), context.line())), fault.line());
        if (listColumn > 0) {
            documents.add(new Sequence(listed, false, text.location(documentLine, listColumn)));
        }
        return new SyntaxError(
                wrong.getMessage(),
                text.at(fault),
                fault.line(),
                fault.column(),
                context.line(),
                context.column(),
                restart,
                listColumn,
                suspect(fault));
    }

    private int restart(int faultLine) {
        if (listColumn > 0) {
            dropLastItem();
            return hyphenLine(itemLine > 0 ? itemLine : faultLine);
        }
        return documentLine > 0 ? documentLine : Math.min(faultLine, dropLoneText());
    }

    /** An item that is followed by something unexpected is not complete; it is read again. */
    private void dropLastItem() {
        if (!itemIsOpen && !listed.isEmpty()) {
            listed.remove(listed.size() - 1);
        }
    }

    private int hyphenLine(int line) {
        int hyphen = line;
        while (hyphen > documentLine && !KeyValueLine.isItem(text.line(hyphen), listColumn)) {
            hyphen--;
        }
        return hyphen;
    }

    /** A text that is a whole document is not one if something unexpected follows; returns its line. */
    private int dropLoneText() {
        if (documents.isEmpty() || !(documents.get(documents.size() - 1) instanceof Scalar)) {
            return Integer.MAX_VALUE;
        }
        return documents.remove(documents.size() - 1).location().line();
    }

    private int suspect(Location fault) {
        return tokens.isScalar()
                        && tokens.start().line() < fault.line()
                        && tokens.end().line() == fault.line()
                ? tokens.start().line()
                : 0;
    }
}
