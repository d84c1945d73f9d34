package khitomer.render;

import java.util.List;
import java.util.stream.LongStream;

/**
 * One line of a chart: when something was, as surely as that is known.
 *
 * @param label what it is called; one line
 * @param kind bars of one kind share a colour; it is not written
 * @param point whether it is a moment somewhere in {@code may}, which then covers nothing
 * @param may all that it may cover
 * @param sure what it covers whatever its bounds turn out to be: one span inside {@code may}, or none
 */
public record Bar(String label, String kind, boolean point, Span may, List<Span> sure) {

    public Bar {
        sure = List.copyOf(sure);
        if (sure.size() > (point ? 0 : 1)) {
            throw new IllegalArgumentException("what a point or a bar surely covers is none or one: " + sure);
        }
        if (!sure.stream().allMatch(may::contains)) {
            throw new IllegalArgumentException("a bar surely covers " + sure + ", which it may not: " + may);
        }
    }

    /** A moment that lies somewhere in a span. */
    public static Bar point(String label, String kind, Span when) {
        return new Bar(label, kind, true, when, List.of());
    }

    /**
     * What began and ended; should all of its end be before its start, it may be anywhere in both.
     *
     * @param start when it can have begun; {@code NO_FIRST..NO_FIRST} of what always was
     * @param end when it can have ended; {@code NO_LAST..NO_LAST} of what goes on
     */
    public static Bar between(String label, String kind, Span start, Span end) {
        boolean forward = start.first() <= end.last();
        Span may = forward ? new Span(start.first(), end.last())
                : new Span(Math.min(start.first(), end.first()), Math.max(start.last(), end.last()));
        boolean apart = start.last() != Span.NO_LAST && end.first() != Span.NO_FIRST
                && start.last() <= end.first();
        return new Bar(label, kind, false, may, apart ? List.of(new Span(start.last(), end.first())) : List.of());
    }

    /** Its bounds, those that it has. */
    LongStream bounds() {
        LongStream.Builder bounds = LongStream.builder();
        addBounds(may, bounds);
        sure.forEach(span -> addBounds(span, bounds));
        return bounds.build();
    }

    boolean isBounded() {
        return bounds().findAny().isPresent();
    }

    private static void addBounds(Span span, LongStream.Builder bounds) {
        if (span.hasFirst()) {
            bounds.add(span.first());
        }
        if (span.hasLast()) {
            bounds.add(span.last());
        }
    }
}
