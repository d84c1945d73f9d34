package khitomer.terminal.prompt;

import java.io.IOError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jline.reader.Buffer;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.PosixSysTerminal;

/** A prompt with editing, completion, and history. */
final class EditedPrompt implements Prompt {

    private static final String COMPLETE = "complete-as-suggested";

    private final Suggestions suggestions;
    private final PromptHistory lines;
    private final Terminal terminal;
    private final LineReader reader;

    EditedPrompt(String type, Suggestions suggestions, List<String> remembered) throws IOException {
        this.suggestions = suggestions;
        this.lines = new PromptHistory(remembered);
        this.terminal = new PosixSysTerminal(
                "khitomer", type, new SystemTerminal(), StandardCharsets.UTF_8, true, Terminal.SignalHandler.SIG_DFL);
        terminal.handle(Terminal.Signal.INT, Terminal.SignalHandler.SIG_IGN);
        this.reader = LineReaderBuilder.builder()
                .appName("khitomer")
                .terminal(terminal)
                .history(lines)
                .parser((line, cursor, context) -> wordAt(line, cursor))
                .completer((any, line, candidates) -> candidates.addAll(candidates(line)))
                .completionMatcher(new SuggestionMatcher())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .build();
        paintNothing();
        reader.getWidgets().put(COMPLETE, this::complete);
        reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(COMPLETE), "\t");
    }

    /** Lists suggestions in the terminal's own color, which everyone can read. */
    private void paintNothing() {
        for (String style : List.of(LineReader.COMPLETION_STYLE_STARTING, LineReader.COMPLETION_STYLE_DESCRIPTION)) {
            reader.setVariable(style, "default");
        }
    }

    private WordAtCursor wordAt(String line, int cursor) {
        int at = Math.min(cursor, line.length());
        return new WordAtCursor(line, Math.min(at, suggestions.at(line, at).from()), at);
    }

    private List<Candidate> candidates(ParsedLine line) {
        List<Suggestion> words = suggestions.at(line.line(), line.cursor()).words();
        Candidate[] candidates = new Candidate[words.size()];
        for (int i = 0; i < candidates.length; i++) {
            Suggestion word = words.get(i);
            candidates[i] = new Candidate(
                    word.word(),
                    word.word(),
                    null,
                    word.description().isEmpty() ? null : word.description(),
                    null,
                    null,
                    word.whole(),
                    i);
        }
        return List.of(candidates);
    }

    /**
     * Inserts the common prefix of all suggestions, even if it differs in spelling from what was typed, then lists
     * them.
     */
    private boolean complete() {
        Buffer buffer = reader.getBuffer();
        Suggestions.Choice choice = suggestions.at(buffer.toString(), buffer.cursor());
        if (choice.words().size() > 1 && !choice.common().isEmpty()) {
            buffer.backspace(buffer.cursor() - choice.from());
            buffer.write(choice.common());
        }
        // Not with callWidget, which would swallow an interrupt.
        return reader.getBuiltinWidgets().get(LineReader.COMPLETE_WORD).apply();
    }

    @Override
    public Optional<String> line() {
        try {
            return Optional.of(reader.readLine(SIGN));
        } catch (UserInterruptException dropped) {
            return Optional.of("");
        } catch (EndOfFileException | IOError end) {
            return Optional.empty();
        }
    }

    @Override
    public void remember(String line) {
        lines.remember(line);
    }

    @Override
    public void whenInterrupted(Runnable stop) {
        terminal.handle(Terminal.Signal.INT, signal -> stop.run());
    }

    @Override
    public int columns() {
        return terminal.getWidth();
    }

    @Override
    public int rows() {
        return terminal.getHeight();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
