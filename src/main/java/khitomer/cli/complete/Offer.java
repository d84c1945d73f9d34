package khitomer.cli.complete;

import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.option.OptionReader;

/**
 * What may stand where a command line is being typed.
 *
 * @param before what stands in front of it in the same word, such as {@code --color=}
 */
public record Offer(How how, String before, List<Candidate> candidates) {

    public static final Offer NOTHING = words(Stream.empty());

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

    public Offer {
        candidates = List.copyOf(candidates);
    }

    static Offer words(Stream<Candidate> candidates) {
        return new Offer(How.WHOLE, "", candidates.toList());
    }

    static Offer beginnings(Stream<Candidate> candidates) {
        return new Offer(How.PART, "", candidates.toList());
    }

    public static Offer files(How how) {
        return new Offer(how, "", List.of());
    }

    /** The same behind something that stands in the word. */
    Offer behind(String text) {
        return new Offer(how, text + before, candidates);
    }

    /** The same, or another where this is nothing. */
    Offer or(Offer other) {
        return isNothing() ? other : this;
    }

    /** The same without what would be taken for an option. */
    Offer withoutOptions() {
        return new Offer(
                how,
                before,
                candidates.stream()
                        .filter(candidate -> !OptionReader.isOption(candidate.word())
                                && !candidate.word().equals("-"))
                        .toList());
    }

    private boolean isNothing() {
        return candidates.isEmpty() && (how == How.WHOLE || how == How.PART);
    }
}
