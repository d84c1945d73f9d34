package khitomer.cli.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.cli.option.Command;
import khitomer.cli.option.Commands;
import khitomer.cli.option.OptionReader;
import khitomer.terminal.prompt.Suggestion;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Finds what may stand at a place of a command line, from the declarations of the commands. */
final class SessionCompletion {

    private final Commands commands;
    private final LabelWords words;

    /** @param words what may stand where help names a value by a label */
    SessionCompletion(Commands commands, LabelWords words) {
        this.commands = commands;
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
        if (commands.names().contains(line.get(0)) && index > 0) {
            return new Place(commands.command(line.get(0)), line, index).completed();
        }
        List<Suggestion> commands = index > 0 ? List.of() : words.commands(line.get(0));
        if (!commands.isEmpty()) {
            return new Completed(0, 0, commands);
        }
        // A name alone is shown.
        Completed names =
                candidates(Stream.concat(Stream.of("show"), line.stream()).toList(), index + 1);
        return new Completed(Math.max(0, names.first() - 1), names.skipped(), names.suggestions());
    }

    /** A place in the line of one command. */
    private final class Place {

        private final Command command;
        private final CommandSpec spec;
        private final List<String> line;
        private final int index;
        private final String current;
        /** The places of the words before it that are no options and none of their values. */
        private final List<Integer> operands = new ArrayList<>();

        private boolean onlyOperands;

        Place(Command command, List<String> line, int index) {
            this.command = command;
            this.spec = command.spec();
            this.line = line;
            this.index = index;
            this.current = line.get(index);
        }

        Completed completed() {
            Optional<OptionSpec> waiting = waiting();
            if (waiting.isPresent()) {
                return value(waiting.get(), 0);
            }
            boolean option = !onlyOperands && (current.equals("-") || OptionReader.isOption(current));
            int equals = current.indexOf('=');
            if (option && equals > 0) {
                return option(current.substring(0, equals))
                        .map(named -> value(named, equals + 1))
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
                } else if (onlyOperands || !OptionReader.isOption(word)) {
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
            return Optional.ofNullable(spec.findOption(name))
                    .filter(option -> option.arity().max() > 0);
        }

        private Completed value(OptionSpec option, int skipped) {
            return new Completed(index, skipped, words.of(option.paramLabel(), true, current.substring(skipped)));
        }

        private List<Suggestion> options() {
            return spec.options().stream()
                    .filter(option -> option.longestName().startsWith(current))
                    .map(option ->
                            new Suggestion(option.longestName(), LabelWords.phrase(option.description()[0]), true))
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
            return label.equals(LabelWords.NAME)
                    ? name(wanted.get())
                    : new Completed(index, 0, words.of(label, false, current));
        }

        /**
         * A name, from the first of the words that may begin it; behind a comma another begins, unless it belongs to
         * one.
         */
        private Completed name(PositionalParamSpec wanted) {
            Completer values = command.values(wanted);
            int first = firstOfName(wanted.index().min(), false);
            int last = values == EntryNameCompleter.ONE
                    ? first
                    : firstOfName(wanted.index().min(), true);
            IntStream begins =
                    values == EntryNameCompleter.PAIR ? IntStream.rangeClosed(last, index) : IntStream.of(first, last);
            int comma = values == EntryNameCompleter.ONE ? 0 : current.lastIndexOf(',') + 1;
            return begins.mapToObj(begin ->
                            new Completed(begin, 0, named(String.join(" ", line.subList(begin, index + 1)))))
                    .filter(completed -> !completed.suggestions().isEmpty())
                    .findFirst()
                    .orElseGet(() ->
                            new Completed(index, comma, comma == 0 ? List.of() : named(current.substring(comma))));
        }

        private List<Suggestion> named(String typed) {
            return words.of(LabelWords.NAME, false, typed);
        }

        private int firstOfName(int min, boolean behindComma) {
            int first = index;
            for (int i = operands.size() - 1; i >= min && operands.get(i) == first - 1; i--) {
                if (behindComma && line.get(first - 1).endsWith(",")) {
                    return first;
                }
                first--;
            }
            return first;
        }
    }
}
