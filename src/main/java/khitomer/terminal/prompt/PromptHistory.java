package khitomer.terminal.prompt;

import java.time.Instant;
import java.util.List;
import org.jline.reader.impl.history.DefaultHistory;

/** The lines that the arrow keys offer: those that the session remembers, not all that were typed. */
final class PromptHistory extends DefaultHistory {

    PromptHistory(List<String> lines) {
        lines.forEach(this::remember);
    }

    void remember(String line) {
        super.add(Instant.EPOCH, line);
    }

    @Override
    public void add(Instant time, String line) {
        moveToEnd();
    }
}
