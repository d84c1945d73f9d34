package khitomer.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;

/**
 * What world.yaml says of the world as a whole.
 *
 * @param present the present inside the world: one date, or none
 * @param titles what a name may be typed without
 * @param sources the declared sources by their keys
 * @param canon the words that name a canon
 * @param players who may play missions, by the words of {@code for}: the id of a faction, or {@code everyone}
 */
public record World(
        String name,
        String summary,
        List<Value.Date> present,
        List<String> titles,
        Map<String, Source> sources,
        List<String> canon,
        Map<String, Value.Reference> players,
        Reckoning reckoning) {

    /** The world of a folder without world.yaml. */
    public static final World UNNAMED =
            new World("", "", List.of(), List.of(), Map.of(), List.of(), Map.of(), Reckoning.COMMON);

    /** The value of a word of {@code for} that counts for all. */
    public static final String EVERYONE = "everyone";

    public World {
        present = List.copyOf(present);
        titles = List.copyOf(titles);
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        canon = List.copyOf(canon);
        players = Collections.unmodifiableMap(new LinkedHashMap<>(players));
    }

    public Optional<LoreDate> now() {
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get(0).date());
    }

    public Optional<Source> source(Citation citation) {
        return Optional.ofNullable(sources.get(citation.key()));
    }
}
