package khitomer.chronology;

import java.util.Optional;
import khitomer.chronology.solver.EdgeList;
import khitomer.date.Axis;
import khitomer.date.TimeSpan;
import khitomer.model.Point;
import khitomer.model.Qualifier;
import khitomer.model.Relation;
import khitomer.model.Statement;
import khitomer.model.Value;

/** Turns what a reference means into edges between the points of two entries. */
final class RelationEdges {

    /** A child may be born so long after the death of its father. */
    private static final long AFTER_FATHER = 300 * Axis.SECONDS_PER_DAY;

    private final PointNumbering points;
    private final EdgeList edges;

    RelationEdges(PointNumbering points, EdgeList edges) {
        this.points = points;
        this.edges = edges;
    }

    /** @param entry the number of the entry that refers to another */
    void add(Statement statement, int entry, int fact) {
        Value.Reference reference = (Value.Reference) statement.value();
        int other = points.number(reference.id());
        Optional<Relation> means = statement.field().means();
        if (means.isEmpty()
                || other == PointNumbering.NONE
                || statement.qualifier(Qualifier.DISPLACED).isPresent()) {
            return;
        }
        int otherStart = PointNumbering.startOf(other);
        int otherEnd = PointNumbering.endOf(other);
        new Link(
                        statement,
                        fact,
                        PointNumbering.startOf(entry),
                        PointNumbering.endOf(entry),
                        reference.point() == Point.END ? otherEnd : otherStart,
                        reference.point() == Point.START ? otherStart : otherEnd,
                        otherStart,
                        otherEnd)
                .add(means.get());
    }

    /**
     * One reference.
     *
     * @param after the point of the other that what is before it comes before
     * @param before the point of the other that what is after it comes after
     */
    private final class Link {

        private final Statement statement;
        private final int fact;
        private final int start;
        private final int end;
        private final int after;
        private final int before;
        private final int otherStart;
        private final int otherEnd;

        Link(Statement statement, int fact, int start, int end, int after, int before, int otherStart, int otherEnd) {
            this.statement = statement;
            this.fact = fact;
            this.start = start;
            this.end = end;
            this.after = after;
            this.before = before;
            this.otherStart = otherStart;
            this.otherEnd = otherEnd;
        }

        void add(Relation means) {
            switch (means) {
                case BEFORE -> apart(end, after);
                case AFTER -> apart(before, start);
                case DURING -> within(start, end, otherStart, otherEnd);
                case INCLUDES -> within(otherStart, otherEnd, start, end);
                case OVERLAPS -> overlap();
                case SAME_TIME -> {
                    same(start, otherStart);
                    same(end, otherEnd);
                }
                case STARTS_WITH -> same(start, otherStart);
                case ENDS_WITH -> same(end, otherEnd);
                case RIGHT_AFTER -> same(start, otherEnd);
                case SUCCEEDS -> notAfter(otherEnd, start);
                case BORN_IN -> within(start, start, otherStart, otherEnd);
                case DIED_IN -> within(end, end, otherStart, otherEnd);
                case MOTHER -> child(0);
                case FATHER, PARENTS -> child(AFTER_FATHER);
                case PART_OF, LASTED, AGE_AT_END, MAX_AGE, PARENT_AGE -> {
                    // No order of two entries follows.
                }
            }
        }

        /** One point before another, by at least and at most so much. */
        private void apart(int earlier, int later) {
            long least = span(Qualifier.BY).map(TimeSpan::shortest).orElse(0L);
            edges.add(later, earlier, -Math.max(1, least), fact);
            span(Qualifier.WITHIN).ifPresent(most -> edges.add(earlier, later, most.longest(), fact));
        }

        private Optional<TimeSpan> span(Qualifier qualifier) {
            return statement.qualifier(qualifier).flatMap(value -> DurationBounds.span(value.written()));
        }

        private void overlap() {
            notAfter(start, otherEnd);
            notAfter(otherStart, end);
            statement.qualifier(Qualifier.AGE).ifPresent(value -> {
                Value.Number age = (Value.Number) value;
                DurationBounds years = DurationBounds.years(age.least(), age.most());
                edges.add(end, otherStart, -years.least(), fact);
                edges.add(otherStart, start, years.most(), fact);
            });
        }

        private void child(long afterDeath) {
            edges.add(start, otherStart, -1, fact);
            edges.add(otherEnd, start, afterDeath, fact);
        }

        private void within(int first, int last, int from, int to) {
            notAfter(from, first);
            notAfter(last, to);
        }

        private void same(int one, int other) {
            notAfter(one, other);
            notAfter(other, one);
        }

        private void notAfter(int earlier, int later) {
            edges.add(later, earlier, 0, fact);
        }
    }
}
