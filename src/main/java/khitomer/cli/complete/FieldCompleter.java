package khitomer.cli.complete;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import khitomer.model.Field;
import khitomer.model.Lore;
import khitomer.model.Shape;
import khitomer.query.FieldFilter;

/** What may stand in {@code FIELD=VALUE}: the fields of all kinds, and what they say. */
public record FieldCompleter() implements Completer {

    @Override
    public Completions complete(Typed typed, Supplier<Lore> lore) {
        int equals = typed.word().indexOf('=') + 1;
        if (equals > 0) {
            String field = typed.word().substring(0, equals - 1);
            return values(field, lore)
                    .complete(typed.only(typed.word().substring(equals)), lore)
                    .prefixedBy(typed.word().substring(0, equals));
        }
        Map<String, String> kinds = kindsByField(lore);
        Completions fields =
                Completer.words(any -> kinds.keySet().stream(), kinds::get).complete(typed.only(typed.word()), lore);
        return Completions.partial(fields.candidates().stream()
                .filter(field -> field.word().indexOf('=') < 0)
                .map(field -> new Candidate(field.word() + "=", field.description())));
    }

    /** The names of all fields, each with the kinds that have it. */
    private static Map<String, String> kindsByField(Supplier<Lore> lore) {
        Map<String, String> kinds = new LinkedHashMap<>();
        FieldFilter.GENERAL.forEach(field -> kinds.put(field, ""));
        int all = lore.get().kinds().all().size();
        Map<String, Integer> count = new LinkedHashMap<>();
        lore.get()
                .kinds()
                .all()
                .forEach(kind -> kind.fields().keySet().forEach(field -> {
                    count.merge(field, 1, Integer::sum);
                    kinds.merge(field, kind.name(), (before, name) -> before.isEmpty() ? name : before + ", " + name);
                }));
        kinds.replaceAll((field, names) -> count.getOrDefault(field, all) == all ? "any kind" : names);
        return kinds;
    }

    private static Completer values(String field, Supplier<Lore> lore) {
        if (field.equals("kind")) {
            return Completer.kinds();
        }
        if (FieldFilter.GENERAL.contains(field)) {
            return field.equals("id") ? EntryNameCompleter.ID : EntryNameCompleter.NAME;
        }
        List<Field> fields = lore.get().kinds().all().stream()
                .flatMap(kind -> kind.fieldNamed(field).stream())
                .toList();
        if (fields.stream().anyMatch(each -> each.shape() == Shape.REFERENCE)) {
            return EntryNameCompleter.REFERENCE;
        }
        List<String> words = fields.stream()
                .flatMap(each -> each.words().stream())
                .distinct()
                .toList();
        if (!words.isEmpty()) {
            return Completer.words(any -> words.stream());
        }
        return fields.stream().anyMatch(each -> each.shape() == Shape.TEXT)
                ? new FieldTextCompleter(field)
                : (text, any) -> Completions.NOTHING;
    }
}
