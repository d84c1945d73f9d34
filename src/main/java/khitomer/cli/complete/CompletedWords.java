package khitomer.cli.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Name;
import khitomer.query.NameSuffix;

/** Decides how candidates are put into a line, so that no shell takes anything in them for more than itself. */
public final class CompletedWords {

    private static final String HARMLESS = "-_.,=:/+@%";

    private final Completions offer;
    private final TypedLine line;

    /**
     * A word as it is put into the line.
     *
     * @param plain the same without the quotes that were typed
     * @param cut whether more of the name follows, which a shell would mind
     */
    record Word(String text, String plain, String description, boolean cut) {

        Word(String text, String description) {
            this(text, text, description, false);
        }
    }

    CompletedWords(Completions offer, TypedLine line) {
        this.offer = offer;
        this.line = line;
    }

    /**
     * What is offered, each word once, as it replaces {@link TypedLine#replaced()}.
     *
     * @param word the text put there
     * @param isWhole whether nothing of it is left to type
     */
    public record Offer(String word, String description, boolean isWhole) {}

    /** The words for a line that is edited by the program itself; files are nothing that it knows. */
    public static List<Offer> of(Completions offer, TypedLine line) {
        boolean beginnings = offer.how() == Completions.How.PART;
        return once(new CompletedWords(offer, line).words()).stream()
                .map(word -> new Offer(word.text(), word.description(), !beginnings && !word.cut()))
                .toList();
    }

    /** Whether a letter means nothing to any shell. */
    public static boolean isHarmless(int letter) {
        return Character.isLetterOrDigit(letter) || HARMLESS.indexOf(letter) >= 0;
    }

    /** Whether a word means itself in every shell. */
    static boolean isHarmless(String word) {
        return word.codePoints().allMatch(CompletedWords::isHarmless);
    }

    /** The words, each but once; of those that several entries share, how many they are. */
    static List<Word> once(Stream<Word> words) {
        Map<String, List<Word>> byText = new LinkedHashMap<>();
        words.filter(word -> !word.text().isEmpty() && word.text().chars().noneMatch(Character::isISOControl))
                .forEach(word -> byText.computeIfAbsent(word.text(), text -> new ArrayList<>())
                        .add(word));
        return byText.values().stream()
                .map(same -> same.size() == 1 || same.get(0).description().isEmpty()
                        ? same.get(0)
                        : new Word(
                                same.get(0).text(),
                                same.get(0).plain(),
                                same.size() + " entries",
                                same.get(0).cut()))
                .toList();
    }

    Stream<Word> words() {
        return offer.candidates().stream().flatMap(candidate -> word(candidate).stream());
    }

    /**
     * What is put behind the part of the word that stays: the candidate, or a name of it that goes on from what was
     * typed; of several, so that nothing of that is taken away.
     */
    private Optional<Word> word(Candidate candidate) {
        String word = offer.before() + candidate.word();
        boolean several = offer.candidates().size() > 1 && candidate.isName();
        if (several && !Name.fold(word).startsWith(Name.fold(line.word()))) {
            return replacing(offer.before() + candidate.continuation(), candidate)
                    .or(() -> isHarmless(line.word()) ? Optional.empty() : goingOn(candidate))
                    .or(() -> replacing(word, candidate));
        }
        return replacing(word, candidate)
                .or(() -> candidate.isName()
                        ? replacing(offer.before() + candidate.continuation(), candidate)
                        : Optional.empty())
                .or(() -> goingOn(candidate));
    }

    /** A word instead of what was typed; nothing where a shell would mind it, or another word begins in what stays. */
    private Optional<Word> replacing(String word, Candidate candidate) {
        String kept = line.kept();
        Optional<String> rest = candidate.isName()
                ? NameSuffix.of(word, Name.fold(kept))
                : Optional.of(word)
                        .filter(whole -> whole.startsWith(kept))
                        .map(whole -> whole.substring(kept.length()));
        return rest.filter(CompletedWords::isHarmless).map(text -> new Word(text, candidate.description()));
    }

    /** What was typed, and how it goes on up to where a shell would mind. */
    Optional<Word> goingOn(Candidate candidate) {
        return rest(candidate).flatMap(rest -> {
            String harmless = harmless(rest);
            boolean whole = harmless.length() == rest.length();
            boolean none = harmless.isEmpty() || !whole && !candidate.isName();
            return none
                    ? Optional.empty()
                    : Optional.of(new Word(
                            line.replaced() + harmless, line.word() + harmless, candidate.description(), !whole));
        });
    }

    private Optional<String> rest(Candidate candidate) {
        String folded = Name.fold(line.word());
        boolean joined = !line.word().isEmpty()
                && !Spelling.isGap(line.word().codePointBefore(line.word().length()));
        return Stream.of(candidate.word(), candidate.continuation())
                .map(name -> offer.before() + name)
                .flatMap(name -> (joined ? NameSuffix.joined(name, folded) : NameSuffix.of(name, folded)).stream())
                .findFirst();
    }

    private static String harmless(String rest) {
        int end = 0;
        while (end < rest.length() && isHarmless(rest.codePointAt(end))) {
            end += Character.charCount(rest.codePointAt(end));
        }
        while (end < rest.length() && end > 0 && rest.charAt(end - 1) == '-') {
            end--;
        }
        return rest.substring(0, end);
    }
}
