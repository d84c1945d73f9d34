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
                                && !statement.field().means().isEmpty()
                        || isLength(statement.field()));
    }

    private static boolean isLength(Field field) {
        return field.shape() == Shape.DURATION
                && (field.name().equals("lasted") || field.name().equals("age-at-death"));
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
            case DURATION -> statement.field().name().equals("age-at-death") ? RelationKind.AGE : RelationKind.DURATION;
            case TEXT, PROSE, NUMBER, WORD, IMAGE -> RelationKind.ORDER;
            case REFERENCE -> ofReference();
        };
    }

    private RelationKind ofReference() {
        return switch (statement.field().name()) {
            case "participants" -> RelationKind.PARTICIPANT;
            case "at", "aboard", "born-in", "died-in" -> RelationKind.PLACE;
            default -> ofRelation();
        };
    }

    private RelationKind ofRelation() {
        return switch (statement.field().means()) {
            case "during", "includes" -> RelationKind.PART;
            case "mother", "father", "parents" -> RelationKind.PARENT;
            case "overlaps" -> RelationKind.PARTICIPANT;
            case "born-in", "died-in" -> RelationKind.PLACE;
            default -> RelationKind.ORDER;
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
