package khitomer.terminal.prompt;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;

/** Accepts every suggested word, since they were selected already; fewer if more is typed below their list. */
final class SuggestionMatcher implements CompletionMatcher {

    private String typed = "";

    @Override
    public void compile(
            Map<LineReader.Option, Boolean> options,
            boolean prefix,
            CompletingParsedLine line,
            boolean caseInsensitive,
            int errors,
            String group) {
        typed = line instanceof WordAtCursor ? "" : line.word();
    }

    @Override
    public List<Candidate> matches(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.value().startsWith(typed))
                .toList();
    }

    @Override
    public Candidate exactMatch() {
        return null;
    }

    @Override
    public String getCommonPrefix() {
        // The common prefix is inserted before the list is requested.
        return "";
    }
}
