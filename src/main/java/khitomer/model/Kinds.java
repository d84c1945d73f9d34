package khitomer.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalog of kinds, built-in and of the world, in the order of declaration. */
public final class Kinds {

    private final Map<String, Kind> byName = new LinkedHashMap<>();
    private final Map<String, Kind> byPlural = new LinkedHashMap<>();

    public Kinds(List<Kind> kinds) {
        kinds.forEach(kind -> {
            byName.put(kind.name(), kind);
            byPlural.putIfAbsent(kind.plural(), kind);
        });
    }

    public Collection<Kind> all() {
        return Collections.unmodifiableCollection(byName.values());
    }

    public Optional<Kind> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The kind with that plural, which names folders and files. */
    public Optional<Kind> ofPlural(String plural) {
        return Optional.ofNullable(byPlural.get(plural));
    }

    /** The kind with that name or plural. */
    public Optional<Kind> meant(String word) {
        return named(word).or(() -> ofPlural(word));
    }

    /** All names and plurals. */
    public Stream<String> words() {
        return Stream.concat(byName.keySet().stream(), byPlural.keySet().stream())
                .distinct();
    }

    /** The names of all fields of all kinds. */
    public Stream<String> fieldNames() {
        return byName.values().stream()
                .flatMap(kind -> kind.fields().keySet().stream())
                .distinct();
    }
}
