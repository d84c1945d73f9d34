package khitomer.model;

import java.util.LinkedHashMap;
import java.util.Map;

/** A value that is written as a minimum and a maximum: {@code {at-least: 14 days, at-most: 20 days}}. */
public final class Between {

    private Between() {}

    /** The bounds by their keys; empty if the value is a single number or duration. */
    public static Map<String, String> bounds(String written) {
        Map<String, String> bounds = new LinkedHashMap<>();
        if (written.startsWith("{") && written.endsWith("}")) {
            for (String bound : written.substring(1, written.length() - 1).split(", ")) {
                int colon = bound.indexOf(": ");
                bounds.put(bound.substring(0, colon), bound.substring(colon + 2));
            }
        }
        return bounds;
    }

    /** A number or duration in words: {@code at least 14 days}, {@code 3 to 5}. */
    public static String words(String written) {
        Map<String, String> bounds = bounds(written);
        if (bounds.isEmpty()) {
            return written;
        }
        if (bounds.size() == 2) {
            return String.join(" to ", bounds.values());
        }
        Map.Entry<String, String> only = bounds.entrySet().iterator().next();
        boolean least = only.getKey().equals("min") || only.getKey().equals("at-least");
        return (least ? "at least " : "at most ") + only.getValue();
    }
}
