package khitomer.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Location;
import khitomer.model.Point;
import khitomer.model.Qualifier;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.model.Shape;
import khitomer.model.Statement;
import khitomer.model.Value;

/**
 * A statement that says something about time.
 *
 * @param entry whose statement it is
 * @param counts of a date of the start or end of its entry, whether it is the one that bounds this
 */
record TimeFact(Entry entry, Statement statement, boolean counts) {

    /** The facts of an entry that says this. */
    static List<TimeFact> of(Entry entry, List<Statement> said) {
        List<TimeFact> facts = new ArrayList<>();
        for (Statement statement : said) {
            if (isFact(statement)) {
                facts.add(new TimeFact(entry, statement, counts(entry.kind(), said, statement.field())));
            }
        }
        return facts;
    }

    static boolean isFact(Statement statement) {
        return !statement.isOtherReading()
                && (statement.field().isStoryDate()
                        || statement.field().shape() == Shape.REFERENCE
                                && statement.field().means().isPresent()
                        || isLength(statement.field()));
    }

    private static boolean isLength(Field field) {
        return field.shape() == Shape.DURATION && (field.has(Relation.LASTED) || field.has(Relation.AGE_AT_END));
    }

    /**
     * Of several fields that say when an entry starts, the first of its kind counts; of those for its end, the last.
     */
    static boolean counts(Kind kind, List<Statement> said, Field field) {
        String counting = "";
        for (Field each : field.isStoryDate() ? kind.fields().values() : List.<Field>of()) {
            boolean mayCount = counting.isEmpty() || field.point() == Point.END;
            if (mayCount && each.isStoryDate() && each.point() == field.point() && isStated(said, each.name())) {
                counting = each.name();
            }
        }
        return counting.equals(field.name());
    }

    private static boolean isStated(List<Statement> said, String field) {
        for (Statement statement : said) {
            if (statement.field().name().equals(field) && statement.isDateOn(Clock.STORY)) {
                return true;
            }
        }
        return false;
    }

    Location location() {
        return statement.location();
    }

    /** Whether the statement doubts itself: it is left out at first. */
    boolean isUncertain() {
        return statement.isDisputed()
                || statement.date().filter(date -> date.date().uncertain()).isPresent();
    }

    RelationKind sort() {
        return switch (statement.field().shape()) {
            case DATE -> RelationKind.DATE;
            case DURATION -> statement.field().has(Relation.AGE_AT_END) ? RelationKind.AGE : RelationKind.DURATION;
            case TEXT, PROSE, NUMBER, WORD, IMAGE -> RelationKind.ORDER;
            case REFERENCE -> ofReference();
        };
    }

    private RelationKind ofReference() {
        Field field = statement.field();
        if (field.has(Role.PARTICIPANT)) {
            return RelationKind.PARTICIPANT;
        }
        return field.has(Role.SETTING)
                ? RelationKind.PLACE
                : field.means().map(TimeFact::ofRelation).orElse(RelationKind.ORDER);
    }

    private static RelationKind ofRelation(Relation relation) {
        return switch (relation) {
            case DURING, INCLUDES -> RelationKind.PART;
            case MOTHER, FATHER, PARENTS -> RelationKind.PARENT;
            case OVERLAPS -> RelationKind.PARTICIPANT;
            case BORN_IN, DIED_IN -> RelationKind.PLACE;
            case LASTED -> RelationKind.DURATION;
            case AGE_AT_END, MAX_AGE, PARENT_AGE -> RelationKind.AGE;
            case BEFORE, AFTER, PART_OF, SAME_TIME, STARTS_WITH, ENDS_WITH, RIGHT_AFTER, SUCCEEDS -> RelationKind.ORDER;
        };
    }

    /** The statement as it would be written on one line. */
    String text() {
        Map<Qualifier, Value> said = statement.qualifiers();
        String value = statement.value().written();
        if (!said.isEmpty()) {
            value = "{" + key() + ": " + value
                    + said.entrySet().stream()
                            .map(each -> ", " + each.getKey().key() + ": "
                                    + each.getValue().written())
                            .collect(Collectors.joining())
                    + "}";
        }
        return statement.field().name() + ": " + (statement.field().many() ? "[" + value + "]" : value);
    }

    private String key() {
        return statement.value() instanceof Value.Reference
                ? "who"
                : statement.value() instanceof Value.Date ? "date" : "text";
    }
}
