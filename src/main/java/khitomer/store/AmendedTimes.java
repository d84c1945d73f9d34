package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import khitomer.base.CorruptFileException;
import khitomer.model.Entry;
import khitomer.model.LoreChange;
import khitomer.model.Times;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.PageWriter;

/**
 * The times of a lore in which some files changed: the stored times of unchanged files, and those that the chronology
 * amends.
 */
final class AmendedTimes {

    private static final int NONE = -1;
    /**
     * The number of entries in changed files that are amended, in addition to a tenth of all; more are inferred from
     * scratch.
     */
    private static final int MOST = 1000;

    private final State before;
    private final StoredTimes timesBefore;
    private final State after;
    /** For each file the number it had before, or {@link #NONE} if it may state something else now. */
    private final int[] same;

    private final List<Entry> gone = new ArrayList<>();
    private final List<Entry> come = new ArrayList<>();

    /**
     * The state of a lore before or after its files changed.
     *
     * @param files the files in reading order
     * @param entries the entries of these files
     */
    record State(List<Manifest.Part> files, CompiledEntries entries) {}

    AmendedTimes(State before, StoredTimes timesBefore, State after) {
        this.before = before;
        this.timesBefore = timesBefore;
        this.after = after;
        this.same = new int[after.files().size()];
        compareFiles();
    }

    private void compareFiles() {
        List<Manifest.Part> files = before.files();
        Map<String, Integer> left = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            left.put(files.get(i).name(), i);
        }
        for (int i = 0; i < same.length; i++) {
            Manifest.Part file = after.files().get(i);
            Integer old = left.get(file.name());
            same[i] = old != null && files.get(old).facts().equals(file.facts()) ? old : NONE;
            if (same[i] == NONE) {
                come.addAll(after.entries().ofFile(i));
            } else {
                left.remove(file.name());
            }
        }
        left.values().forEach(file -> gone.addAll(before.entries().ofFile(file)));
    }

    /** Writes the times. Throws {@link CorruptFileException} if the chronology cannot amend them. */
    void write(Path to, Function<LoreChange, Optional<Map<Entry, Times>>> chronology, long program) throws IOException {
        if (gone.size() + come.size() > MOST + after.entries().size() / 10) {
            throw new CorruptFileException("so much has changed that all may have");
        }
        LoreChange revision = new LoreChange(before.entries(), timesBefore, gone, after.entries(), come);
        Map<Entry, Times> amended =
                chronology.apply(revision).orElseThrow(() -> new CorruptFileException("there are no times to tell"));
        SortedMap<Integer, Times> byNumber = new TreeMap<>();
        amended.forEach(
                (entry, times) -> byNumber.put(after.entries().number(entry).orElseThrow(), times));
        try (PageWriter pages = new PageWriter(to)) {
            for (int i = 0; i < same.length; i++) {
                pages.write(timesOfFile(i, byNumber));
            }
            StoredTimes.finish(pages, program);
        }
    }

    private byte[] timesOfFile(int file, SortedMap<Integer, Times> amended) {
        int first = after.entries().first(file);
        int count = after.entries().first(file + 1) - first;
        byte[] all = same[file] == NONE
                ? new byte[count * StoredTimes.SIZE]
                : timesBefore.written(before.entries().first(same[file]), count);
        amended.subMap(first, first + count).forEach((number, times) -> {
            ByteWriter written = new ByteWriter();
            StoredTimes.write(times, written);
            System.arraycopy(written.inside(), 0, all, (number - first) * StoredTimes.SIZE, StoredTimes.SIZE);
        });
        return all;
    }
}
