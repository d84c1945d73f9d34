package khitomer.doctor;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is told of an aspect.
 *
 * @param says how it is, in words
 * @param todo what to do about it; empty where there is nothing to do
 * @param facts the same for programs, by key: texts, numbers, truths, and lists of texts
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

    /** The same with something more to say in front. */
    AspectReport after(String before) {
        return before.isEmpty() ? this : new AspectReport(aspect, state, before + "; " + says, todo, facts);
    }
}
