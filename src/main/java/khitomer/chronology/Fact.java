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
record Fact(Entry entry, Statement statement, boolean counts) {

    /** The facts of an entry that says this. */
    static List<Fact> of(Entry entry, List<Statement> said) {
        List<Fact> facts = new ArrayList<>();
        for (Statement statement : said) {
            if (isFact(statement)) {
                facts.add(new Fact(entry, statement, counts(entry.kind(), said, statement.field())));
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

    Sort sort() {
        return switch (statement.field().shape()) {
            case DATE -> Sort.DATE;
            case DURATION -> statement.field().name().equals("age-at-death") ? Sort.AGE : Sort.DURATION;
            case TEXT, PROSE, NUMBER, WORD, IMAGE -> Sort.ORDER;
            case REFERENCE -> ofReference();
        };
    }

    private Sort ofReference() {
        return switch (statement.field().name()) {
            case "participants" -> Sort.PARTICIPANT;
            case "at", "aboard", "born-in", "died-in" -> Sort.PLACE;
            default -> ofRelation();
        };
    }

    private Sort ofRelation() {
        return switch (statement.field().means()) {
            case "during", "includes" -> Sort.PART;
            case "mother", "father", "parents" -> Sort.PARENT;
            case "overlaps" -> Sort.PARTICIPANT;
            case "born-in", "died-in" -> Sort.PLACE;
            default -> Sort.ORDER;
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
