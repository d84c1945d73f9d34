package khitomer.cli.complete;

import java.util.List;
import java.util.stream.Stream;
import khitomer.base.EnumWords;
import khitomer.base.SafeText;
import khitomer.cli.complete.CompletedWords.Word;
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

    private final Completions offer;
    private final TypedLine line;
    private final CompletedWords completed;

    private CompletionReply(Completions offer, TypedLine line) {
        this.offer = offer;
        this.line = line;
        this.completed = new CompletedWords(offer, line);
    }

    public static String of(Completions offer, TypedLine line, CompletionShell shell) {
        CompletionReply offered = new CompletionReply(offer, line);
        Stream<Word> words = shell == CompletionShell.FISH ? offered.fitting() : offered.completed.words();
        return offered.text(CompletedWords.once(words));
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

    /**
     * What fish takes: it looks for what was typed in what is offered, description and all, and shows only what fits
     * best. So all must fit equally well; where they do not, names are offered as what was typed, gone on from.
     */
    private Stream<Word> fitting() {
        List<Word> words = CompletedWords.once(completed.words());
        FishFit fit = new FishFit(line.word());
        List<Integer> fits = words.stream()
                .map(word -> fit.of(word.text() + "\t" + word.description()))
                .distinct()
                .toList();
        boolean names = offer.candidates().stream().allMatch(Candidate::isName);
        if (!names || fits.size() <= 1 && !fits.contains(FishFit.NONE)) {
            return words.stream();
        }
        return offer.candidates().stream().flatMap(candidate -> completed.goingOn(candidate).stream());
    }
}
