package khitomer.cli.complete;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;

/** What entries say in a field of text, spelled so that it needs no quotes. */
public record FieldTextCompleter(String field) implements Completer {

    /** How many entries are looked at, since no index tells it. */
    private static final int MOST = 1000;

    @Override
    public Completions complete(Typed typed, Supplier<Lore> lore) {
        return Completer.words(any -> said(any.repository().entries())).complete(typed.only(typed.word()), lore);
    }

    private Stream<String> said(List<Entry> entries) {
        return entries.subList(0, Math.min(MOST, entries.size())).stream()
                .flatMap(entry -> entry.statementsNamed(field))
                .map(statement -> statement.value().written())
                .filter(text -> Name.fold(Name.toId(text)).equals(Name.fold(text)))
                .map(Name::toId)
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted();
    }
}
