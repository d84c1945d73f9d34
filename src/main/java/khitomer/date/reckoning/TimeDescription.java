package khitomer.date.reckoning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a world says about its time, as it is written: every value is the text of a scalar.
 *
 * @param defaultEra the label of the era that unlabelled dates count in; empty where there is none
 * @param seasons which months a season is, such as {@code 21} to {@code 03..05}
 * @param approximate by how many {@code year}, {@code month} or {@code day} something approximate may be off
 */
public record TimeDescription(
        String defaultEra,
        List<EraDescription> eras,
        List<CalendarDescription> calendars,
        Map<String, String> seasons,
        Map<String, String> approximate) {

    /** Of a world that says nothing about its time. */
    public static final TimeDescription NONE = new TimeDescription("", List.of(), List.of(), Map.of(), Map.of());

    public TimeDescription {
        eras = List.copyOf(eras);
        calendars = List.copyOf(calendars);
        seasons = inOrder(seasons);
        approximate = inOrder(approximate);
    }

    /** Whether nothing is said. */
    boolean isEmpty() {
        return defaultEra.isEmpty()
                && eras.isEmpty()
                && calendars.isEmpty()
                && seasons.isEmpty()
                && approximate.isEmpty();
    }

    private static Map<String, String> inOrder(Map<String, String> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
