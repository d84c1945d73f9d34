package khitomer.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tells to which entry a place in a file belongs. */
public final class EntryLocator {

    private final Map<String, TreeMap<Location, Entry>> byFile = new HashMap<>();

    public EntryLocator(Repository repository) {
        repository
                .entries()
                .forEach(entry -> byFile.computeIfAbsent(entry.location().file(), file -> new TreeMap<>())
                        .put(entry.location(), entry));
    }

    /** The last entry of the file that begins at or before the place. */
    public Optional<Entry> entryAt(Location location) {
        return Optional.ofNullable(byFile.get(location.file()))
                .map(entries -> entries.floorEntry(location))
                .map(Map.Entry::getValue);
    }
}
