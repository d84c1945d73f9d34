package khitomer.cli.option;

import java.util.List;
import java.util.Optional;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.ValueCompleter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * An option or parameter of a command: its declaration, its value once the command line is read, and the completer of
 * its values.
 *
 * <p>Lines of a description are divided by line feeds.
 *
 * @param <T> the type of its value
 */
public final class Option<T> {

    private final ArgSpec spec;
    private final Completer completer;

    private Option(ArgSpec spec, Completer completer) {
        this.spec = spec;
        this.completer = completer;
    }

    /** An option without a value. */
    public static Option<Boolean> flag(String name, String description) {
        return new Option<>(
                OptionSpec.builder(name)
                        .type(boolean.class)
                        .arity("0")
                        .description(description)
                        .build(),
                ValueCompleter.NONE);
    }

    /** An option with a number. */
    public static Option<Integer> number(String name, String label, String description) {
        return new Option<>(
                OptionSpec.builder(name)
                        .type(Integer.class)
                        .paramLabel(label)
                        .description(description)
                        .build(),
                ValueCompleter.NONE);
    }

    /** An option with a text; it may have a short name before its long one. */
    public static Option<String> text(String label, Completer completer, String description, String... names) {
        return new Option<>(
                OptionSpec.builder(names)
                        .type(String.class)
                        .paramLabel(label)
                        .description(description)
                        .build(),
                completer);
    }

    /** An option with a text, which may be given several times. */
    public static Option<List<String>> texts(String name, String label, Completer completer, String description) {
        return new Option<>(
                OptionSpec.builder(name)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel(label)
                        .description(description.split("\n"))
                        .build(),
                completer);
    }

    /** A parameter that is the first word of a command. */
    public static Option<String> word(String label, boolean required, Completer completer, String description) {
        return new Option<>(
                PositionalParamSpec.builder()
                        .type(String.class)
                        .arity(required ? "1" : "0..1")
                        .index("0")
                        .paramLabel(label)
                        .required(required)
                        .description(description.split("\n"))
                        .build(),
                completer);
    }

    /**
     * A parameter that is all the words of a command.
     *
     * @param first how many words come before it
     */
    public static Option<List<String>> words(
            String label, boolean required, int first, Completer completer, String description) {
        return new Option<>(
                PositionalParamSpec.builder()
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity(required ? "1..*" : "0..*")
                        .index(first + "..*")
                        .paramLabel(label)
                        .required(required)
                        .description(description)
                        .build(),
                completer);
    }

    /** The name of an option, the longest if it has several; what help calls a parameter. */
    public String name() {
        return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
    }

    public boolean isGiven() {
        return spec.getValue() != null;
    }

    /** What was given, if it was. */
    public Optional<T> value() {
        return Optional.ofNullable(spec.getValue());
    }

    /** What was given, or else another value. */
    public T orElse(T other) {
        T value = spec.getValue();
        return value == null ? other : value;
    }

    /** Gives it a value as if it had been typed. */
    void set(T value) {
        spec.setValue(value);
    }

    ArgSpec spec() {
        return spec;
    }

    Completer completer() {
        return completer;
    }
}
