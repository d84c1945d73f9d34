package khitomer.cli.complete;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.model.Name;

/**
 * The source of candidates for an argument; asked only while a command line is completed.
 *
 * <p>It has neither constants nor default methods: every command names completers at its start, and these would have to
 * be made then.
 */
public interface Completer {

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
     * What may stand where this was typed.
     *
     * @param lore the lore in force, mistakes and all, which is read only where it is needed
     */
    Completions complete(Typed typed, Supplier<Lore> lore);

    /** Completes to the constants of an enum, as users type them. */
    static <E extends Enum<E>> Completer words(Class<E> type) {
        return words(lore -> Arrays.stream(type.getEnumConstants()).map(EnumWords::word));
    }

    /** Completes to the names of all kinds. */
    static Completer kinds() {
        return words(lore -> lore.kinds().all().stream().map(Kind::name));
    }

    /** Completes to words of the lore. */
    static Completer words(Function<Lore, Stream<String>> words) {
        return words(words, word -> "");
    }

    /** Completes to the words of a set, each offered once, that start as typed, folded as names are. */
    static Completer words(Function<Lore, Stream<String>> words, UnaryOperator<String> description) {
        return (typed, lore) -> {
            String begun = Name.fold(typed.word());
            return Completions.words(words.apply(lore.get())
                    .filter(word ->
                            Name.fold(word).startsWith(begun) && !typed.before().contains(word))
                    .map(word -> new Candidate(word, description.apply(word))));
        };
    }

    /** Completes to words that are the same in every lore, none of which is read. */
    static Completer fixed(Supplier<Stream<String>> words, UnaryOperator<String> description) {
        return (typed, lore) -> words(any -> words.get(), description).complete(typed, () -> null);
    }
}
