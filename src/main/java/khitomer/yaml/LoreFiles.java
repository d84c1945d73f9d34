package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import khitomer.model.Diagnostic;
import khitomer.model.FileOfLore;
import khitomer.model.Location;

/** Collects the files of one lore folder as texts, and reports those that are none. */
final class LoreFiles {

    /** No file may be longer. */
    static final long MOST_BYTES = 256L << 20;

    private final List<LoreText> texts = new ArrayList<>();
    private final List<FileOfLore> undecoded = new ArrayList<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /** Adds a file of that many bytes or, where it cannot be text, what is wrong with it. */
    void add(String file, String path, byte[] bytes) {
        Utf8 decoded = Utf8.decode(bytes);
        if (decoded.isWhole()) {
            texts.add(new LoreText(file, path, decoded.text()));
            return;
        }
        SourceText lenient = SourceText.of(file, decoded.text());
        Diagnostic problem = Diagnostic.error("not-utf-8", decoded.firstFault(file), decoded.problem());
        undecoded.add(new FileOfLore(file, List.of(), List.of(problem), WrittenIds.in(lenient, 1, lenient.lines())));
    }

    /** Reports a file that is too long to be read. */
    void addTooLong(String file) {
        addUnreadable(file, "the file is longer than " + (MOST_BYTES >> 20) + " MiB; split it");
    }

    /** Reports a file or folder that cannot be read. */
    void addUnreadable(String file, String message) {
        problems.add(Diagnostic.error("not-yaml", new Location(file, 1, 1), message));
    }

    LoreFolder folder() {
        return new LoreFolder(texts, undecoded, problems);
    }
}
