package khitomer.cli.complete;

import java.util.List;
import java.util.stream.Stream;

/**
 * What may stand where a command line is being typed.
 *
 * @param before what stands in front of it in the same word, such as {@code --color=}
 */
public record Completions(How how, String before, List<Candidate> candidates) {

    public static final Completions NOTHING = words(Stream.empty());

    /** What is offered. */
    public enum How {
        /** Words. */
        WHOLE,
        /** The beginnings of words, behind which one goes on typing. */
        PART,
        /** The names of files, which the shell knows best. */
        FILES,
        /** The names of folders. */
        FOLDERS
    }

    public Completions {
        candidates = List.copyOf(candidates);
    }

    static Completions words(Stream<Candidate> candidates) {
        return new Completions(How.WHOLE, "", candidates.toList());
    }

    static Completions partial(Stream<Candidate> candidates) {
        return new Completions(How.PART, "", candidates.toList());
    }

    public static Completions files(How how) {
        return new Completions(how, "", List.of());
    }

    /** The same behind something that stands in the word. */
    Completions prefixedBy(String text) {
        return new Completions(how, text + before, candidates);
    }

    /** The same, or another where this is nothing. */
    Completions or(Completions other) {
        return isNothing() ? other : this;
    }

    /** The same without what would be taken for an option. */
    Completions withoutOptions() {
        return new Completions(
                how,
                before,
                candidates.stream()
                        .filter(candidate -> !OptionSyntax.isOption(candidate.word())
                                && !candidate.word().equals("-"))
                        .toList());
    }

    private boolean isNothing() {
        return candidates.isEmpty() && (how == How.WHOLE || how == How.PART);
    }
}
