package khitomer.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.model.Entry;
import khitomer.query.NameLookup;
import khitomer.query.NameMatch;
import khitomer.terminal.RunContext;

/** The names of entries on a command line: words are one name, commas separate several, {@code -} reads them. */
public final class NameParameter implements OptionGroup {

    private final Option<List<String>> words;
    private RunContext surroundings;

    private NameParameter(String description, boolean required, int first, Completer completer) {
        words = Option.words("NAME", required, first, completer, description);
    }

    public static NameParameter required(String description) {
        return new NameParameter(description, true, 0, EntryNameCompleter.SEVERAL);
    }

    /** Two names, perhaps with nothing but a blank between them. */
    public static NameParameter pair(String description) {
        return new NameParameter(description, true, 0, EntryNameCompleter.PAIR);
    }

    public static NameParameter optional(String description) {
        return new NameParameter(description, false, 0, EntryNameCompleter.SEVERAL);
    }

    /** A name behind so many other words, if there is one. */
    static NameParameter behind(int words, String description) {
        return new NameParameter(description, false, words, EntryNameCompleter.ONE);
    }

    @Override
    public List<Option<?>> options() {
        return List.of(words);
    }

    Option<?> option() {
        return words;
    }

    @Override
    public void begin(RunContext around) {
        surroundings = around;
    }

    /** What was typed, word by word. */
    List<String> words() {
        return words.orElse(List.of());
    }

    public boolean isGiven() {
        return !words().isEmpty();
    }

    /** The one entry meant; throws where there is none, or several may be meant. */
    public Entry one(NameLookup names) {
        List<NameMatch> answers = answers(names);
        if (answers.size() > 1) {
            throw new UsageException("one name is wanted here, not " + answers.size());
        }
        return one(answers.get(0));
    }

    /** The one entry that an answer gives. */
    public static Entry one(NameMatch answer) {
        if (answer.isNone()) {
            throw new NoSuchEntryException(answer);
        }
        if (!answer.isOne()) {
            throw new AmbiguousNameException(answer);
        }
        return answer.entries().get(0);
    }

    /** The answers to all names, in the order typed. */
    public List<NameMatch> answers(NameLookup names) {
        return words().equals(List.of("-"))
                ? InputLines.of(surroundings).stream().map(names::find).toList()
                : answers(String.join(" ", words()), names);
    }

    private static List<NameMatch> answers(String typed, NameLookup names) {
        NameMatch whole = names.find(typed);
        if (!whole.isNone() || typed.indexOf(',') < 0) {
            return List.of(whole);
        }
        List<NameMatch> answers = Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(names::find)
                .toList();
        return answers.isEmpty() ? List.of(whole) : answers;
    }

    /** The two entries meant: separated by a comma, or at the only place where both sides are names. */
    public List<Entry> two(NameLookup names) {
        String typed = String.join(" ", words());
        List<List<NameMatch>> pairs = splits(typed.indexOf(',') >= 0 ? "," : " ", typed)
                .map(pair -> pair.stream().map(names::find).toList())
                .toList();
        if (pairs.isEmpty()) {
            throw new UsageException("two names are wanted here, with a comma between them");
        }
        List<NameMatch> best = pairs.stream()
                .filter(pair -> pair.stream().allMatch(NameMatch::isOne))
                .findFirst()
                .orElseGet(() -> pairs.stream()
                        .filter(pair -> pair.stream().noneMatch(NameMatch::isNone))
                        .findFirst()
                        .orElse(pairs.get(0)));
        return best.stream().map(NameParameter::one).toList();
    }

    private static Stream<List<String>> splits(String separator, String typed) {
        List<List<String>> splits = new ArrayList<>();
        for (int at = typed.indexOf(separator); at >= 0; at = typed.indexOf(separator, at + 1)) {
            List<String> pair = List.of(
                    typed.substring(0, at).strip(), typed.substring(at + 1).strip());
            if (pair.stream().noneMatch(String::isEmpty)) {
                splits.add(pair);
            }
        }
        return splits.stream();
    }
}
