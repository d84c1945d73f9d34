package khitomer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.prompt.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds what may stand at a place of a command line, from the declarations of the commands. */
final class SessionCompletion {

    private final LabelWords words;

    /**
     * @param words what may stand where help names a value by a label
     */
    SessionCompletion(LabelWords words) {
        this.words = words;
    }

    /**
     * What may stand at a place.
     *
     * @param first the word from which on the line is replaced up to the place, as a name may be several words
     * @param skipped how many letters of that word are kept
     * @param suggestions in the order in which they are offered
     */
    record Completed(int first, int skipped, List<Suggestion> suggestions) {

        Completed {
            suggestions = List.copyOf(suggestions);
        }
    }

    /**
     * What may stand for the word of an index.
     *
     * @param line the words of a command line without the name of the program, the last as far as it is typed
     */
    Completed candidates(List<String> line, int index) {
        if (Khitomer.SUBCOMMANDS.contains(line.get(0)) && index > 0) {
            return new Place(Khitomer.subcommand(line.get(0)).orElseThrow().spec(), line, index).completed();
        }
        List<Suggestion> commands = index > 0 ? List.of() : LabelWords.commands(line.get(0));
        if (!commands.isEmpty()) {
            return new Completed(0, 0, commands);
        }
        // A name alone is shown.
        Completed names = candidates(Stream.concat(Stream.of("show"), line.stream()).toList(), index + 1);
        return new Completed(Math.max(0, names.first() - 1), names.skipped(), names.suggestions());
    }

    /** A place in the line of one command. */
    private final class Place {

        private final CommandSpec spec;
        private final List<String> line;
        private final int index;
        private final String current;
        /** The places of the words before it that are no options and none of their values. */
        private final List<Integer> operands = new ArrayList<>();
        private boolean onlyOperands;

        Place(CommandSpec spec, List<String> line, int index) {
            this.spec = spec;
            this.line = line;
            this.index = index;
            this.current = line.get(index);
        }

        Completed completed() {
            Optional<OptionSpec> waiting = waiting();
            if (waiting.isPresent()) {
                return value(waiting.get(), 0);
            }
            boolean option = current.startsWith("-") && !onlyOperands;
            int equals = current.indexOf('=');
            if (option && equals > 0) {
                return option(current.substring(0, equals)).map(named -> value(named, equals + 1))
                        .orElseGet(() -> new Completed(index, 0, List.of()));
            }
            return option ? new Completed(index, 0, options()) : operand();
        }

        /** Goes through the words before the place; gives the option that waits for its value there. */
        private Optional<OptionSpec> waiting() {
            Optional<OptionSpec> waiting = Optional.empty();
            for (int i = 1; i < index; i++) {
                String word = line.get(i);
                if (waiting.isPresent()) {
                    waiting = Optional.empty();
                } else if (onlyOperands || !word.startsWith("-") || word.equals("-")) {
                    operands.add(i);
                } else {
                    onlyOperands = word.equals("--");
                    waiting = option(word);
                }
            }
            return waiting;
        }

        /** The option of a name, if it takes a value. */
        private Optional<OptionSpec> option(String name) {
            return Optional.ofNullable(spec.findOption(name)).filter(option -> option.arity().max() > 0);
        }

        private Completed value(OptionSpec option, int skipped) {
            return new Completed(index, skipped, words.of(option.paramLabel(), true, current.substring(skipped)));
        }

        private List<Suggestion> options() {
            return spec.options().stream()
                    .filter(option -> option.longestName().startsWith(current))
                    .map(option -> new Suggestion(option.longestName(), LabelWords.phrase(option.description()[0]), true))
                    .toList();
        }

        private Completed operand() {
            Optional<PositionalParamSpec> wanted = spec.positionalParameters().stream()
                    .filter(each -> each.index().contains(operands.size()))
                    .findFirst();
            if (wanted.isEmpty()) {
                return new Completed(index, 0, List.of());
            }
            String label = wanted.get().paramLabel();
            return label.equals(LabelWords.NAME) ? name(wanted.get().index().min())
                    : new Completed(index, 0, words.of(label, false, current));
        }

        /** A name of as many of the words as begin one; commas separate several. */
        private Completed name(int min) {
            int comma = current.lastIndexOf(',') + 1;
            String rest = current.substring(comma);
            if (comma == 0) {
                for (int first = firstOfName(min); first < index; first++) {
                    List<Suggestion> found = words.of(LabelWords.NAME, false, String.join(" ", line.subList(first, index + 1)));
                    if (!found.isEmpty()) {
                        return new Completed(first, 0, found);
                    }
                }
            }
            return new Completed(index, comma, words.of(LabelWords.NAME, false, rest));
        }

        private int firstOfName(int min) {
            int first = index;
            for (int i = operands.size() - 1; i >= min && operands.get(i) == first - 1; i--) {
                if (line.get(first - 1).endsWith(",")) {
                    return first;
                }
                first--;
            }
            return first;
        }
    }
}
