package khitomer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;

/**
 * The world as described by world.yaml.
 *
 * @param present the present of the world, if it is stated
 * @param titles the titles that can be left out of names
 * @param sources the declared sources by key
 * @param canon the canons
 * @param players who can play missions, by the words that missions use: the id of a faction, or {@code everyone}
 */
public record World(
        String name,
        String summary,
        Optional<Value.Date> present,
        List<String> titles,
        Map<String, Source> sources,
        List<String> canon,
        Map<String, Value.Reference> players,
        Reckoning reckoning) {

    /** The world of a folder without world.yaml. */
    public static final World UNNAMED =
            new World("", "", Optional.empty(), List.of(), Map.of(), List.of(), Map.of(), Reckoning.COMMON);

    /** The id that stands for all players. */
    public static final String EVERYONE = "everyone";

    public World {
        titles = List.copyOf(titles);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        canon = List.copyOf(canon);
        players = Collections.unmodifiableMap(new LinkedHashMap<>(players));
    }

    public Optional<LoreDate> now() {
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get().date());
    }

    public Optional<Source> source(Citation citation) {
        return Optional.ofNullable(sources.get(citation.key()));
    }
}
