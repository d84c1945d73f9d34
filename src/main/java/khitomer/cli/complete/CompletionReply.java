package khitomer.cli.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.base.SafeText;
import khitomer.model.Name;
import khitomer.query.NameSuffix;

/**
 * Writes what is offered as the script of a shell reads it: how, a tab and what stands in front of it; then a word a
 * line, each once, a tab and its description.
 *
 * <p>How is {@code whole}, {@code part} of words, {@code choose} where the beginning that all have in common says less
 * than what was typed, {@code files} or {@code folders}. Nothing is added to the line that a shell could take for
 * anything else than itself; what the user typed stays as it was typed, where a word goes on from it.
 */
public final class CompletionReply {

    private static final String HARMLESS = "-_.,=:/+@%";

    private final Completions offer;
    private final TypedLine line;

    /**
     * A word as it is put into the line.
     *
     * @param plain the same without the quotes that were typed
     * @param cut whether more of the name follows, which a shell would mind
     */
    private record Word(String text, String plain, String description, boolean cut) {

        Word(String text, String description) {
            this(text, text, description, false);
        }
    }

    private CompletionReply(Completions offer, TypedLine line) {
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
    public static List<Offer> words(Completions offer, TypedLine line) {
        boolean beginnings = offer.how() == Completions.How.PART;
        return once(new CompletionReply(offer, line).words()).stream()
                .map(word -> new Offer(word.text(), word.description(), !beginnings && !word.cut()))
                .toList();
    }

    public static String of(Completions offer, TypedLine line, CompletionShell shell) {
        CompletionReply offered = new CompletionReply(offer, line);
        Stream<Word> words = shell == CompletionShell.FISH ? offered.fitting() : offered.words();
        return offered.text(once(words));
    }

    /** Whether a letter means nothing to any shell. */
    public static boolean isHarmless(int letter) {
        return Character.isLetterOrDigit(letter) || HARMLESS.indexOf(letter) >= 0;
    }

    /** Whether a word means itself in every shell. */
    static boolean isHarmless(String word) {
        return word.codePoints().allMatch(CompletionReply::isHarmless);
    }

    /** The words, each but once; of those that several entries share, how many they are. */
    private static List<Word> once(Stream<Word> words) {
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

    private String text(List<Word> words) {
        StringBuilder text = new StringBuilder(how(words));
        text.append('\t').append(SafeText.line(offer.before())).append('\n');
        words.forEach(word -> text.append(word.text())
                .append('\t')
                .append(SafeText.line(word.description()))
                .append('\n'));
        return text.toString();
    }

    private String how(List<Word> words) {
        if (words.size() > 1 && isShorter(words)) {
            return "choose";
        }
        boolean part = isNamed()
                ? !words.isEmpty() && words.stream().allMatch(Word::cut)
                : words.stream().anyMatch(Word::cut);
        return EnumWords.word(part ? Completions.How.PART : offer.how());
    }

    /** Whether entries are named, which the beginning of a name does too, unlike that of other words. */
    private boolean isNamed() {
        return offer.before().isEmpty() && offer.candidates().stream().allMatch(Candidate::isName);
    }

    /** Whether the beginning that all words have in common would take something away from what was typed. */
    private boolean isShorter(List<Word> words) {
        String common = common(words.stream().map(Word::text).toList());
        if (words.stream().anyMatch(word -> !word.text().equals(word.plain()))) {
            return !common.startsWith(line.replaced());
        }
        String typed = NameSuffix.of(line.word(), Name.fold(line.kept())).orElse("");
        return !Name.fold(common).startsWith(Name.fold(typed)) || common.isEmpty() && !typed.isEmpty();
    }

    private static String common(List<String> words) {
        String common = words.get(0);
        for (String word : words) {
            int end = 0;
            int most = Math.min(common.length(), word.length());
            while (end < most && common.charAt(end) == word.charAt(end)) {
                end++;
            }
            common = common.substring(0, end);
        }
        return common;
    }

    private Stream<Word> words() {
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
            return replacing(offer.before() + candidate.spelled(), candidate)
                    .or(() -> isHarmless(line.word()) ? Optional.empty() : goingOn(candidate))
                    .or(() -> replacing(word, candidate));
        }
        return replacing(word, candidate)
                .or(() -> candidate.isName()
                        ? replacing(offer.before() + candidate.spelled(), candidate)
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
        return rest.filter(CompletionReply::isHarmless).map(text -> new Word(text, candidate.description()));
    }

    /** What was typed, and how it goes on up to where a shell would mind. */
    private Optional<Word> goingOn(Candidate candidate) {
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
        return Stream.of(candidate.word(), candidate.spelled())
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

    /**
     * What fish takes: it looks for what was typed in what is offered, description and all, and shows only what fits
     * best. So all must fit equally well; where they do not, names are offered as what was typed, gone on from.
     */
    private Stream<Word> fitting() {
        List<Word> words = once(words());
        FishFit fit = new FishFit(line.word());
        List<Integer> fits = words.stream()
                .map(word -> fit.of(word.text() + "\t" + word.description()))
                .distinct()
                .toList();
        boolean names = offer.candidates().stream().allMatch(Candidate::isName);
        if (!names || fits.size() <= 1 && !fits.contains(FishFit.NONE)) {
            return words.stream();
        }
        return offer.candidates().stream().flatMap(candidate -> goingOn(candidate).stream());
    }
}
