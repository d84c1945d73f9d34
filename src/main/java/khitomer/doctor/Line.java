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
public record Line(Aspect aspect, State state, String says, String todo, Map<String, Object> facts) {

    public Line {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    public static Line ok(Aspect aspect, String says) {
        return new Line(aspect, State.OK, says, "", Map.of());
    }

    public static Line note(Aspect aspect, String says, String todo) {
        return new Line(aspect, State.NOTE, says, todo, Map.of());
    }

    public static Line amiss(Aspect aspect, String says, String todo) {
        return new Line(aspect, State.AMISS, says, todo, Map.of());
    }

    /** The same with one more fact. */
    public Line with(String key, Object fact) {
        Map<String, Object> more = new LinkedHashMap<>(facts);
        more.put(key, fact);
        return new Line(aspect, state, says, todo, more);
    }

    /** The same with something more to say in front. */
    Line after(String before) {
        return before.isEmpty() ? this : new Line(aspect, state, before + "; " + says, todo, facts);
    }
}
