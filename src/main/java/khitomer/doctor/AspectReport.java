package khitomer.doctor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The result of a check.
 *
 * @param says the result in words
 * @param todo what to do about it, or an empty string
 * @param facts the result for programs, by key: strings, numbers, booleans, and lists of strings
 */
public record AspectReport(Aspect aspect, AspectState state, String says, String todo, Map<String, Object> facts) {

    public AspectReport {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static AspectReport ok(Aspect aspect, String says) {
        return new AspectReport(aspect, AspectState.OK, says, "", Map.of());
    }

    public static AspectReport note(Aspect aspect, String says, String todo) {
        return new AspectReport(aspect, AspectState.NOTE, says, todo, Map.of());
    }

    public static AspectReport amiss(Aspect aspect, String says, String todo) {
        return new AspectReport(aspect, AspectState.AMISS, says, todo, Map.of());
    }

    /** The same with one more fact. */
    public AspectReport with(String key, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(key, fact);
        return new AspectReport(aspect, state, says, todo, more);
    }

    /** The same after another statement. */
    AspectReport after(String before) {
        return before.isEmpty() ? this : new AspectReport(aspect, state, before + "; " + says, todo, facts);
    }
}
