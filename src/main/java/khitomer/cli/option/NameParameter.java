package khitomer.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import khitomer.cli.complete.NameValues;
import khitomer.cli.complete.Values;
import khitomer.model.Entry;
import khitomer.query.Answer;
import khitomer.query.Names;
import khitomer.terminal.Surroundings;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The names of entries on a command line: words are one name, commas separate several, {@code -} reads them. */
public final class NameParameter implements OptionGroup {

    private final PositionalParamSpec words;
    private final Values values;
    private Surroundings surroundings;

    private NameParameter(String description, String arity, int first, Values values) {
        this.values = values;
        words = PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("NAME")
                .index(first + "..*")
                .arity(arity)
                .required(arity.startsWith("1"))
                .description(description)
                .build();
    }

    public static NameParameter required(String description) {
        return new NameParameter(description, "1..*", 0, NameValues.SEVERAL);
    }

    /** Two names, perhaps with nothing but a blank between them. */
    public static NameParameter pair(String description) {
        return new NameParameter(description, "1..*", 0, NameValues.PAIR);
    }

    public static NameParameter optional(String description) {
        return new NameParameter(description, "0..*", 0, NameValues.SEVERAL);
    }

    /** A name behind so many other words, if there is one. */
    static NameParameter behind(int words, String description) {
        return new NameParameter(description, "0..*", words, NameValues.ONE);
    }

    @Override
    public List<ArgSpec> arguments() {
        return List.of(words);
    }

    @Override
    public Values values(ArgSpec argument) {
        return values;
    }

    @Override
    public void begin(Surroundings around) {
        surroundings = around;
    }

    /** What was typed, word by word. */
    List<String> words() {
        List<String> typed = words.getValue();
        return typed == null ? List.of() : typed;
    }

    public boolean isGiven() {
        return !words().isEmpty();
    }

    /** The one entry meant; throws where there is none, or several may be meant. */
    public Entry one(Names names) {
        List<Answer> answers = answers(names);
        if (answers.size() > 1) {
            throw new Usage("one name is wanted here, not " + answers.size());
        }
        return one(answers.get(0));
    }

    /** The one entry that an answer gives. */
    public static Entry one(Answer answer) {
        if (answer.isNone()) {
            throw new NoSuchEntry(answer);
        }
        if (!answer.isOne()) {
            throw new AmbiguousName(answer);
        }
        return answer.entries().get(0);
    }

    /** The answers to all names, in the order typed. */
    public List<Answer> answers(Names names) {
        return words().equals(List.of("-"))
                ? surroundings.inputLines().stream()
                        .map(String::strip)
                        .map(names::find)
                        .toList()
                : answers(String.join(" ", words()), names);
    }

    private static List<Answer> answers(String typed, Names names) {
        Answer whole = names.find(typed);
        if (!whole.isNone() || typed.indexOf(',') < 0) {
            return List.of(whole);
        }
        List<Answer> answers = Arrays.stream(typed.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(names::find)
                .toList();
        return answers.isEmpty() ? List.of(whole) : answers;
    }

    /** The two entries meant: separated by a comma, or at the only place where both sides are names. */
    public List<Entry> two(Names names) {
        String typed = String.join(" ", words());
        List<List<Answer>> pairs = splits(typed.indexOf(',') >= 0 ? "," : " ", typed)
                .map(pair -> pair.stream().map(names::find).toList())
                .toList();
        if (pairs.isEmpty()) {
            throw new Usage("two names are wanted here, with a comma between them");
        }
        List<Answer> best = pairs.stream()
                .filter(pair -> pair.stream().allMatch(Answer::isOne))
                .findFirst()
                .orElseGet(() -> pairs.stream()
                        .filter(pair -> pair.stream().noneMatch(Answer::isNone))
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
