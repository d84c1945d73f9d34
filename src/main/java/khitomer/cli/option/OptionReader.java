package khitomer.cli.option;

import java.util.List;
import java.util.Map;
import khitomer.base.EnumWords;
import khitomer.cli.complete.OptionSyntax;
import khitomer.model.DidYouMean;
import khitomer.render.OutputFormat;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Reads the arguments of a command before the parser does, which takes every hyphen for the beginning of an option and
 * blames whatever it misses first: names options that the command lacks, and hides hyphens that begin none.
 */
public final class OptionReader {

    /** Hides the hyphen of a number or a value from the parser; no argument of a process can hold this character. */
    private static final String MARK = "\0";

    private final CommandSpec spec;
    private final Map<String, OptionSpec> options;
    private final String[] arguments;
    private int index;

    private OptionReader(CommandSpec spec, String... arguments) {
        this.spec = spec;
        this.options = spec.optionsMap();
        this.arguments = arguments.clone();
    }

    /** The arguments as the parser understands them; throws where an option is unknown, or its value is missing. */
    public static String[] read(CommandLine line, String... arguments) {
        OptionReader reader = new OptionReader(line.getCommandSpec(), arguments);
        if (!reader.isHelpWanted()) {
            reader.read();
        }
        line.registerConverter(String.class, OptionReader::unmarked);
        line.registerConverter(Integer.class, text -> Integer.valueOf(unmarked(text)));
        line.registerConverter(int.class, text -> Integer.valueOf(unmarked(text)));
        return reader.arguments;
    }

    /** What was typed, of what the parser was given. */
    public static String unmarked(String text) {
        return text.indexOf(MARK) < 0 ? text : text.replace(MARK, "");
    }

    private boolean isHelpWanted() {
        for (String argument : arguments) {
            if (argument.equals("--")) {
                return false;
            }
            OptionSpec option = options.get(argument);
            if (option != null && option.usageHelp()) {
                return true;
            }
        }
        return false;
    }

    private void read() {
        for (index = 0; index < arguments.length && !arguments[index].equals("--"); index++) {
            if (OptionSyntax.isOption(arguments[index])) {
                readOption(arguments[index]);
            } else {
                mark();
            }
        }
    }

    private void readOption(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        OptionSpec option = options.get(name);
        if (option == null) {
            readUnknown(argument, name);
        } else if (equals >= 0) {
            readJoined(option, argument, equals + 1);
        } else {
            readNext(option);
        }
    }

    private void readUnknown(String argument, String name) {
        if (argument.startsWith("--") || !options.containsKey(argument.substring(0, 2))) {
            throw new UsageException("there is no option '" + name + "'" + alternatives(argument, name));
        }
        readLetters(argument);
    }

    /** Several options of one letter; behind one that takes a value, the rest is the value. */
    private void readLetters(String argument) {
        OptionSpec option = null;
        int at = 1;
        while (at < argument.length() && !takesValue(option)) {
            String name = "-" + argument.charAt(at);
            option = options.get(name);
            if (option == null) {
                throw new UsageException(
                        "there is no option '" + name + "' in '" + argument + "'" + alternatives(argument, argument));
            }
            at++;
        }
        if (at == argument.length()) {
            readNext(option);
        } else {
            checkFormat(option, argument, argument.substring(argument.charAt(at) == '=' ? at + 1 : at));
        }
    }

    /** Names may begin like an option with a value joined to it: {@code -oy}. */
    private void checkFormat(OptionSpec option, String argument, String value) {
        List<String> formats = EnumWords.all(OutputFormat.class);
        if (option.longestName().equals("--output") && !formats.contains(value) && !what().isEmpty()) {
            String nearest = DidYouMean.question(value, formats.stream());
            throw new UsageException(
                    "-o takes no '" + value + "'" + (nearest.isEmpty() ? alternatives(argument, argument) : nearest));
        }
    }

    private void readJoined(OptionSpec option, String argument, int value) {
        if (!takesValue(option)) {
            throw new UsageException("option " + argument.substring(0, value - 1) + " takes no value");
        }
        checkValue(option, argument.substring(value));
        if (argument.startsWith("-", value)) {
            arguments[index] = argument.substring(0, value) + MARK + argument.substring(value);
        }
    }

    private void readNext(OptionSpec option) {
        if (takesValue(option) && index + 1 < arguments.length && !isKnown(arguments[index + 1])) {
            index++;
            checkValue(option, arguments[index]);
            mark();
        }
    }

    private boolean isKnown(String argument) {
        if (argument.equals("--") || !OptionSyntax.isOption(argument)) {
            return argument.equals("--");
        }
        int equals = argument.indexOf('=');
        return options.containsKey(equals < 0 ? argument : argument.substring(0, equals))
                || options.containsKey(argument.substring(0, 2));
    }

    /**
     * Refuses an empty value, mostly a variable that is not set; that of --lore is refused with other missing folders.
     */
    private static void checkValue(OptionSpec option, String value) {
        if (value.isBlank() && !option.longestName().equals("--lore")) {
            throw new UsageException(option.longestName() + " takes " + option.paramLabel() + ", not '" + value + "'");
        }
    }

    private void mark() {
        if (OptionSyntax.isNumber(arguments[index])) {
            arguments[index] = MARK + arguments[index];
        }
    }

    private String alternatives(String argument, String name) {
        String nearest = DidYouMean.question(name, options.keySet().stream().filter(known -> known.startsWith("--")));
        return nearest.isEmpty() ? asName(argument) : nearest;
    }

    /** How a name is written that begins with a hyphen; nothing for a command that takes none. */
    private String asName(String argument) {
        return what().isEmpty() ? "" : "; for a " + what() + " write '-- " + argument + "'";
    }

    /** What the command takes that may begin with a hyphen. */
    private String what() {
        for (ArgSpec words : spec.positionalParameters()) {
            if (words.paramLabel().equals("NAME") || words.paramLabel().equals("TEXT")) {
                return words.paramLabel().equals("NAME") ? "name" : "text";
            }
        }
        return "";
    }

    private static boolean takesValue(OptionSpec option) {
        return option != null && option.arity().max() > 0;
    }
}
