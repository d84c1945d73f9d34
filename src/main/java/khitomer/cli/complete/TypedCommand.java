package khitomer.cli.complete;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.cli.complete.Completer.Typed;
import khitomer.model.Lore;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A command as far as it is typed: what may stand at the cursor, and which lore the whole line names. */
public final class TypedCommand {

    private final Completable command;
    private final CommandSpec spec;
    private final TypedLine line;
    private final Set<OptionSpec> given = new HashSet<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, List<String>> values = new HashMap<>();
    /** What is wanted at the cursor; none, where that is an option. */
    private final List<Wanted> wanted = new ArrayList<>(1);

    /** A value that is wanted at the cursor, and what stands in front of it in the same word. */
    private record Wanted(ArgSpec argument, Typed typed, String before) {}

    /** @param from the first word behind the name of the command */
    public TypedCommand(Completable command, TypedLine line, int from) {
        this.command = command;
        this.spec = command.spec();
        this.line = line;
        read(from);
    }

    /** Whether the line has an option, given by its longest name. */
    public boolean has(String option) {
        return given.stream().anyMatch(each -> each.longestName().equals(option));
    }

    /** The values of an option in the line, apart from one that is being typed. */
    public List<String> values(String option) {
        return List.copyOf(values.getOrDefault(option, List.of()));
    }

    /** What may stand at the cursor. */
    public Completions offer(Supplier<Lore> lore) {
        if (wanted.isEmpty()) {
            boolean more =
                    line.word().startsWith("-") || positional(words.size()).isEmpty();
            return more ? options(spec, line.word(), given) : Completions.NOTHING;
        }
        Wanted value = wanted.get(0);
        Completions offer = command.completer(value.argument()).complete(value.typed(), lore);
        return (value.before().isEmpty() ? offer.withoutOptions() : offer).prefixedBy(value.before());
    }

    /** The options that begin so; of the names of one, the longest. */
    public static Completions options(CommandSpec spec, String begun, Set<OptionSpec> given) {
        return Completions.words(spec.options().stream()
                .filter(option -> !option.hidden() && (option.isMultiValue() || !given.contains(option)))
                .flatMap(option -> Stream.of(option.names())
                        .filter(name -> name.startsWith(begun))
                        .reduce((one, other) -> one.length() < other.length() ? other : one)
                        .stream()
                        .map(name -> new Candidate(
                                name, String.join(" ", option.description()).replace("%%", "%")))));
    }

    private void read(int from) {
        List<OptionSpec> awaiting = new ArrayList<>(1);
        boolean optionsEnded = false;
        for (int i = from; i < line.words().size(); i++) {
            String word = line.words().get(i);
            boolean here = i == line.index();
            if (!awaiting.isEmpty()) {
                value(awaiting.remove(0), "", word, here);
            } else if (optionsEnded || !OptionSyntax.isOption(word) && !(word.equals("-") && here)) {
                word(word, here);
            } else if (word.equals("--") && !here) {
                optionsEnded = true;
            } else {
                option(word, here, awaiting);
            }
        }
    }

    private void option(String word, boolean here, List<OptionSpec> awaiting) {
        int equals = word.indexOf('=') + 1;
        OptionSpec exact = spec.optionsMap().get(equals > 0 ? word.substring(0, equals - 1) : word);
        OptionSpec letter = word.length() > 2 ? spec.optionsMap().get(word.substring(0, 2)) : null;
        if (exact != null && equals > 0) {
            value(exact, word.substring(0, equals), word.substring(equals), here);
        } else if (exact == null && takesValue(letter)) {
            value(letter, word.substring(0, 2), word.substring(2), here);
        } else if (exact != null && !here) {
            given.add(exact);
            if (takesValue(exact)) {
                awaiting.add(exact);
            }
        }
    }

    private void value(OptionSpec option, String before, String value, boolean here) {
        given.add(option);
        if (here) {
            wanted.add(new Wanted(option, new Typed(List.of(), value), before));
        } else {
            values.computeIfAbsent(option.longestName(), name -> new ArrayList<>())
                    .add(value);
        }
    }

    private void word(String word, boolean here) {
        if (!here) {
            words.add(word);
            return;
        }
        int place = words.size();
        positional(place)
                .forEach(parameter -> wanted.add(new Wanted(
                        parameter,
                        new Typed(
                                words.subList(Math.min(place, parameter.index().min()), place), word),
                        "")));
    }

    /** The parameter that takes the word of a place; none where it would be one too many. */
    private List<PositionalParamSpec> positional(int place) {
        return spec.positionalParameters().stream()
                .filter(parameter ->
                        parameter.index().contains(place) || parameter.index().isUnresolved())
                .limit(1)
                .toList();
    }

    private static boolean takesValue(OptionSpec option) {
        return option != null && option.arity().max() > 0;
    }
}
