package khitomer.model;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the entry that a location in a file belongs to. */
public final class EntryLocator {

    private final Map<String, TreeMap<Location, Entry>> byFile = new HashMap<>();

    public EntryLocator(Repository repository) {
        repository
                .entries()
                .forEach(entry -> byFile.computeIfAbsent(entry.location().file(), file -> new TreeMap<>())
                        .put(entry.location(), entry));
    }

    /** The last entry of the file that starts at or before the location. */
    public Optional<Entry> entryAt(Location location) {
        return Optional.ofNullable(byFile.get(location.file()))
                .map(entries -> entries.floorEntry(location))
                .map(Map.Entry::getValue);
    }
}
