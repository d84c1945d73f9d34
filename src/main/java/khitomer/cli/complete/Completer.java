package khitomer.cli.complete;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.cli.complete.Completions.How;
import khitomer.cli.option.LoreOptions;
import khitomer.model.Kind;
import khitomer.model.Name;

/** What may stand where a command takes a value; asked for only while a command line is completed. */
public interface Completer {

    /** Words of the user's own, dates among them. */
    Completer TEXT = (typed, lore) -> Completions.NOTHING;

    Completer NUMBER = (typed, lore) -> Completions.NOTHING;
    Completer FILE = (typed, lore) -> Completions.files(How.FILES);
    Completer FOLDER = (typed, lore) -> Completions.files(How.FOLDERS);

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
    Completions offer(Typed typed, LoreOptions lore);

    /** The constants of an enum, as users type them. */
    static <E extends Enum<E>> Completer words(Class<E> type) {
        return words(lore -> Arrays.stream(type.getEnumConstants()).map(EnumWords::word));
    }

    /** The names of all kinds. */
    static Completer kinds() {
        return words(lore -> lore.withMistakes().kinds().all().stream().map(Kind::name));
    }

    static Completer words(Function<LoreOptions, Stream<String>> words) {
        return words(words, word -> "");
    }

    /** Words of a set, each but once, found by how they begin, folded as names are. */
    static Completer words(Function<LoreOptions, Stream<String>> words, UnaryOperator<String> description) {
        return (typed, lore) -> {
            String begun = Name.fold(typed.word());
            return Completions.words(words.apply(lore)
                    .filter(word ->
                            Name.fold(word).startsWith(begun) && !typed.before().contains(word))
                    .map(word -> new Candidate(word, description.apply(word))));
        };
    }

    /** Several such values in one word, with commas between them. */
    default Completer separated() {
        return (typed, lore) -> {
            int comma = typed.word().lastIndexOf(',') + 1;
            List<String> before = Arrays.asList(typed.word().substring(0, comma).split(","));
            Completions offer = offer(new Typed(before, typed.word().substring(comma)), lore);
            return new Completions(
                            offer.how(),
                            offer.before(),
                            offer.candidates().stream()
                                    .filter(candidate -> candidate.word().indexOf(',') < 0)
                                    .toList())
                    .behind(typed.word().substring(0, comma));
        };
    }
}
