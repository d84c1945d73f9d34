package khitomer.chronology;

import java.util.Map;
import java.util.stream.Collectors;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;

/**
 * A statement that says something about time.
 *
 * @param entry whose statement it is
 */
record Fact(Entry entry, Statement statement) {

    Location location() {
        return statement.location();
    }

    /** Whether the statement doubts itself: it is left out at first. */
    boolean isUncertain() {
        return statement.isDisputed() || statement.date().filter(date -> date.date().uncertain()).isPresent();
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
            value = "{" + key() + ": " + value + said.entrySet().stream()
                    .map(each -> ", " + each.getKey().key() + ": " + each.getValue().written())
                    .collect(Collectors.joining()) + "}";
        }
        return statement.field().name() + ": " + (statement.field().many() ? "[" + value + "]" : value);
    }

    private String key() {
        return statement.value() instanceof Value.Reference ? "who"
                : statement.value() instanceof Value.Date ? "date" : "text";
    }
}
