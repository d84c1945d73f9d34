package khitomer.query;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Repository;
import khitomer.model.Statement;

/** Parses {@code --where FIELD=VALUE}: values are compared like names, references by id or any name. */
public final class FieldFilter {

    public static final List<String> GENERAL = List.of("id", "name", "kind");

    private final Lore lore;

    public FieldFilter(Lore lore) {
        this.lore = lore;
    }

    public Predicate<Entry> parse(String typed) {
        int equals = typed.indexOf('=');
        if (equals < 1) {
            throw new InvalidQueryException("--where takes FIELD=VALUE, such as type=planet, not '" + typed + "'");
        }
        String field = typed.substring(0, equals).strip();
        List<String> known = Stream.concat(GENERAL.stream(), lore.kinds().fieldNames())
                .distinct()
                .toList();
        if (!known.contains(field)) {
            throw new InvalidQueryException(
                    "there is no field '" + field + "'" + DidYouMean.questionOrAll(field, known));
        }
        String wanted = Name.fold(typed.substring(equals + 1));
        Repository repository = lore.repository();
        return entry -> values(entry, field, repository)
                .anyMatch(value -> Name.fold(value).equals(wanted));
    }

    private static Stream<String> values(Entry entry, String field, Repository repository) {
        return switch (field) {
            case "id" -> Stream.of(entry.id());
            case "name" -> Stream.of(entry.name());
            case "kind" -> Stream.of(entry.kind().name(), entry.kind().plural());
            default ->
                entry.statementsNamed(field)
                        .filter(statement -> !statement.isOtherReading())
                        .flatMap(statement -> names(statement, repository));
        };
    }

    private static Stream<String> names(Statement statement, Repository repository) {
        return Stream.concat(
                Stream.of(statement.value().written()),
                statement.reference().stream()
                        .flatMap(reference -> repository.find(reference.id()).stream())
                        .flatMap(Entry::names));
    }
}
