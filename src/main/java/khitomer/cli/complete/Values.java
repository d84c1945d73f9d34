package khitomer.cli.complete;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import khitomer.base.Words;
import khitomer.cli.complete.Offer.How;
import khitomer.cli.option.LoreOptions;
import khitomer.model.Kind;
import khitomer.model.Name;

/** What may stand where a command takes a value; asked for only while a command line is completed. */
public interface Values {

    /** Words of the user's own, dates among them. */
    Values TEXT = (typed, lore) -> Offer.NOTHING;

    Values NUMBER = (typed, lore) -> Offer.NOTHING;
    Values FILE = (typed, lore) -> Offer.files(How.FILES);
    Values FOLDER = (typed, lore) -> Offer.files(How.FOLDERS);

    /**
     * A value being typed.
     *
     * @param before the words before it that belong to the same parameter
     */
    record Typed(List<String> before, String word) {

        public Typed {
            before = List.copyOf(before);
        }

        Typed only(String other) {
            return new Typed(List.of(), other);
        }
    }

    /**
     * What may be offered for what was typed.
     *
     * @param lore the lore in force, to be read only where it is needed
     */
    Offer offer(Typed typed, LoreOptions lore);

    /** The constants of an enum, as users type them. */
    static <E extends Enum<E>> Values words(Class<E> type) {
        return words(lore -> Arrays.stream(type.getEnumConstants()).map(Words::word));
    }

    /** The names of all kinds. */
    static Values kinds() {
        return words(lore -> lore.withMistakes().kinds().all().stream().map(Kind::name));
    }

    static Values words(Function<LoreOptions, Stream<String>> words) {
        return words(words, word -> "");
    }

    /** Words of a set, each but once, found by how they begin, folded as names are. */
    static Values words(Function<LoreOptions, Stream<String>> words, UnaryOperator<String> description) {
        return (typed, lore) -> {
            String begun = Name.fold(typed.word());
            return Offer.words(words.apply(lore)
                    .filter(word ->
                            Name.fold(word).startsWith(begun) && !typed.before().contains(word))
                    .map(word -> new Candidate(word, description.apply(word))));
        };
    }

    /** Several such values in one word, with commas between them. */
    default Values separated() {
        return (typed, lore) -> {
            int comma = typed.word().lastIndexOf(',') + 1;
            List<String> before = Arrays.asList(typed.word().substring(0, comma).split(","));
            Offer offer = offer(new Typed(before, typed.word().substring(comma)), lore);
            return new Offer(
                            offer.how(),
                            offer.before(),
                            offer.candidates().stream()
                                    .filter(candidate -> candidate.word().indexOf(',') < 0)
                                    .toList())
                    .behind(typed.word().substring(0, comma));
        };
    }
}
