package khitomer.cli.complete;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.query.Missions;

/** Completes the values that options and parameters of several commands take. */
public enum ValueCompleter implements Completer {

    /** Text of the user's own, dates and numbers among it: nothing is offered. */
    NONE,
    FILE,
    FOLDER,
    KIND,
    /** Several kinds, with commas between them. */
    KINDS,
    PLURAL_OF_KIND,
    FIELD_VALUE,
    TAG,
    CANON,
    ERA,
    /** Who may play missions. */
    PLAYERS;

    @Override
    public Completions complete(Typed typed, Supplier<Lore> lore) {
        return switch (this) {
            case NONE -> Completions.NOTHING;
            case FILE -> Completions.files(Completions.How.FILES);
            case FOLDER -> Completions.files(Completions.How.FOLDERS);
            case KINDS -> separated(KIND, typed, lore);
            case FIELD_VALUE -> new FieldCompleter().complete(typed, lore);
            case TAG -> new FieldTextCompleter("tags").complete(typed, lore);
            case KIND, PLURAL_OF_KIND, CANON, ERA, PLAYERS -> words().complete(typed, lore);
        };
    }

    private Completer words() {
        return switch (this) {
            case KIND -> Completer.kinds();
            case PLURAL_OF_KIND ->
                Completer.words(lore -> lore.kinds().all().stream().map(Kind::plural));
            case CANON -> Completer.words(lore -> lore.world().canon().stream());
            case ERA -> Completer.words(lore -> lore.world().reckoning().eras().stream());
            case PLAYERS ->
                Completer.words(lore -> Missions.words(lore.world(), lore.kinds(), lore.repository()).stream());
            case NONE, FILE, FOLDER, KINDS, FIELD_VALUE, TAG -> throw new IllegalStateException(name());
        };
    }

    /** Several values in one word, with commas between them. */
    private static Completions separated(Completer values, Typed typed, Supplier<Lore> lore) {
        int comma = typed.word().lastIndexOf(',') + 1;
        List<String> before = Arrays.asList(typed.word().substring(0, comma).split(","));
        Completions offer = values.complete(new Typed(before, typed.word().substring(comma)), lore);
        return new Completions(
                        offer.how(),
                        offer.before(),
                        offer.candidates().stream()
                                .filter(candidate -> candidate.word().indexOf(',') < 0)
                                .toList())
                .prefixedBy(typed.word().substring(0, comma));
    }
}
