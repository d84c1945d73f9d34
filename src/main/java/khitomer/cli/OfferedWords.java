package khitomer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Name;
import khitomer.render.Visible;

/**
 * Writes what is offered as the script of a shell reads it: how, a tab and what stands in front of it; then a word a line,
 * a tab and its description.
 *
 * <p>How is {@code whole}, {@code part} of words, {@code choose} where the beginning that all have in common says less
 * than what was typed, {@code files} or {@code folders}. A word that a shell could take for anything else than itself is
 * left out.
 */
final class OfferedWords {

    private static final String HARMLESS = "-_.,=:/+@%";
    private static final int NO_FIT = 4;

    private final Offer offer;
    private final TypedLine line;

    private OfferedWords(Offer offer, TypedLine line) {
        this.offer = offer;
        this.line = line;
    }

    static String of(Offer offer, TypedLine line, CompletionShell shell) {
        OfferedWords offered = new OfferedWords(offer, line);
        Stream<Candidate> words = switch (shell) {
            case BASH -> offered.replacing();
            case ZSH -> offered.whole();
            case FISH -> offered.fitting();
        };
        return offered.text(words.toList());
    }

    private String text(List<Candidate> words) {
        boolean choose = words.size() > 1 && isShorter(common(words));
        StringBuilder text = new StringBuilder(choose ? "choose" : offer.how().name().toLowerCase(Locale.ROOT));
        text.append('\t').append(offer.before()).append('\n');
        words.forEach(word -> text.append(word.word()).append('\t').append(Visible.line(word.description())).append('\n'));
        return text.toString();
    }

    /** Whether a beginning would take something away from what was typed. */
    private boolean isShorter(String common) {
        String typed = Continuation.of(line.word(), Name.fold(line.kept())).orElse("");
        return !Name.fold(common).startsWith(Name.fold(typed)) || common.isEmpty() && !typed.isEmpty();
    }

    private static String common(List<Candidate> words) {
        String common = words.get(0).word();
        for (Candidate candidate : words) {
            int end = 0;
            int most = Math.min(common.length(), candidate.word().length());
            while (end < most && common.charAt(end) == candidate.word().charAt(end)) {
                end++;
            }
            common = common.substring(0, end);
        }
        return common;
    }

    private static boolean isHarmless(String word) {
        return word.codePoints().allMatch(letter -> Character.isLetterOrDigit(letter) || HARMLESS.indexOf(letter) >= 0);
    }

    private Stream<Candidate> whole() {
        return harmless().map(candidate -> new Candidate(word(candidate), candidate.description()));
    }

    private Stream<Candidate> harmless() {
        return offer.candidates().stream()
                .filter(candidate -> isHarmless(candidate.word()) && isHarmless(candidate.spelled()));
    }

    /** The whole word; one name of several goes on from what was typed, so that nothing of that is taken away. */
    private String word(Candidate candidate) {
        boolean several = offer.candidates().size() > 1 && candidate.isName();
        boolean goesOn = !several || Name.fold(offer.before() + candidate.word()).startsWith(Name.fold(line.word()));
        return offer.before() + (goesOn ? candidate.word() : candidate.spelled());
    }

    /** What bash puts behind the part of the word that it keeps: what stands before an equals sign or an open quote. */
    private Stream<Candidate> replacing() {
        return harmless().flatMap(candidate -> {
            String word = word(candidate);
            Optional<String> rest = word.startsWith(line.kept()) ? Optional.of(word.substring(line.kept().length()))
                    : goingOn(candidate, line.kept());
            return rest.map(text -> new Candidate(text, candidate.description())).stream();
        });
    }

    /** What makes a beginning a name that means the candidate; nothing where no name of it begins so. */
    private Optional<String> goingOn(Candidate candidate, String begun) {
        String folded = Name.fold(begun);
        return !candidate.isName() ? Optional.empty()
                : Continuation.of(offer.before() + candidate.word(), folded)
                        .or(() -> Continuation.of(offer.before() + candidate.spelled(), folded));
    }

    /**
     * What fish takes: it looks for what was typed in what is offered, description and all, and shows only what fits best.
     * So all must fit equally well; where they do not, names are offered as what was typed, gone on from.
     */
    private Stream<Candidate> fitting() {
        List<Candidate> words = whole().toList();
        List<Integer> fits = words.stream().map(this::fit).distinct().toList();
        boolean names = offer.candidates().stream().allMatch(Candidate::isName);
        if (!names || fits.size() <= 1 && !fits.contains(NO_FIT)) {
            return words.stream();
        }
        return harmless().flatMap(candidate -> goingOn(candidate, line.word())
                        .map(rest -> new Candidate(line.word() + rest, candidate.description())).stream());
    }

    /** How well fish finds what was typed; the lower, the better. */
    private int fit(Candidate candidate) {
        String text = candidate.word() + "\t" + candidate.description();
        String typed = line.word();
        if (text.startsWith(typed)) {
            return 0;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        String typedLower = typed.toLowerCase(Locale.ROOT);
        return lower.startsWith(typedLower) ? 1 : text.contains(typed) ? 2 : lower.contains(typedLower) ? 3 : NO_FIT;
    }
}
