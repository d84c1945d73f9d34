package khitomer.date.reckoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A calendar as a world describes it.
 *
 * @param leap the rule for leap years, key by key: {@code every}, {@code except}, {@code but}, {@code month},
 *     {@code days}; empty where there is none
 */
public record CalendarDescription(String name, List<Month> months, Map<String, String> leap) {

    public CalendarDescription {
        months = List.copyOf(months);
        leap = Collections.unmodifiableMap(new LinkedHashMap<>(leap));
    }

    /** A month and the number of its days in a common year. */
    public record Month(String name, String days) {}
}
