package khitomer.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import khitomer.model.Between;
import khitomer.model.Citation;
import khitomer.model.Point;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.query.ProseText;

/** Puts statements into words, for people to read. */
public final class StatementText {

    private final Labels labels;

    public StatementText(Labels labels) {
        this.labels = labels;
    }

    /** The value in words, and in brackets what is said of it. */
    String words(Statement statement) {
        return value(statement) + about(statement);
    }

    /** The value in words; a place with all that it lies in. */
    String value(Statement statement) {
        Value value = statement.value();
        if (value instanceof Value.Reference reference) {
            return reference(reference, labels);
        }
        return switch (statement.field().shape()) {
            case PROSE, IMAGE -> ProseText.plain(value.written(), labels.repository());
            case NUMBER, DURATION -> Between.words(value.written());
            case TEXT, DATE, REFERENCE, WORD -> value.written();
        };
    }

    /**
     * The name of what is referred to, with all that it lies in and, where only that is meant, its start or its end.
     */
    static String reference(Value.Reference reference, Labels labels) {
        String placed = labels.placed(reference.id());
        return reference.point() == Point.WHOLE
                ? placed
                : placed + " (" + reference.point().word() + ")";
    }

    /** What is said of the value, in brackets behind a blank; or the empty string. */
    public String about(Statement statement) {
        if (statement.qualifiers().isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Qualifier, Value> said : statement.qualifiers().entrySet()) {
            word(said.getKey(), said.getValue().written()).ifPresent(parts::add);
        }
        String from = statement.qualifierText(Qualifier.FROM);
        String until = statement.qualifierText(Qualifier.UNTIL);
        if (!from.isEmpty() || !until.isEmpty()) {
            parts.add(until.isEmpty() ? "from " + from : from.isEmpty() ? "until " + until : from + " to " + until);
        }
        return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
    }

    private static Optional<String> word(Qualifier qualifier, String value) {
        return switch (qualifier) {
            case ROLE, RANK, NOTE -> Optional.of(value);
            case AS -> Optional.of("as " + value);
            case IN -> Optional.of("in " + value);
            case DATE -> Optional.of(value);
            case AGE -> Optional.of("aged " + value);
            case BY -> Optional.of("at least " + value + " apart");
            case WITHIN -> Optional.of("at most " + value + " apart");
            case DISPLACED -> Optional.of("out of their time");
            case DISPUTED -> Optional.of("disputed");
            case FILE -> Optional.of(value);
            case FROM, UNTIL -> Optional.empty();
        };
    }

    /** The sources as they are cited, or the empty string. */
    static String sources(List<Citation> sources) {
        if (sources.size() == 1) {
            return sources.get(0).written();
        }
        StringJoiner written = new StringJoiner("; ");
        for (Citation source : sources) {
            written.add(source.written());
        }
        return written.toString();
    }
}
