package khitomer.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of kinds, built in and of the world, in the order in which they are declared. */
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

    /** The kind with that plural, after which a folder or file may be named. */
    public Optional<Kind> ofPlural(String plural) {
        return Optional.ofNullable(byPlural.get(plural));
    }

    /** The kind that somebody means who writes its name or its plural. */
    public Optional<Kind> meant(String word) {
        return named(word).or(() -> ofPlural(word));
    }

    /** Every name and plural, as words to choose from. */
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
