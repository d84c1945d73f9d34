package khitomer.date.reckoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An era as a world describes it.
 *
 * @param keys what is written under the label, key by key: {@code at}, {@code follows}, {@code first}, {@code last},
 *     {@code from}, {@code to}, {@code counts}, {@code units-per-year}, {@code calendar}
 */
public record EraDescription(String label, Map<String, String> keys) {

    public EraDescription {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }
}
