package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** How help is laid out: what a command is for, three examples, then what it takes. */
public final class HelpLayout {

    private HelpLayout() {}

    /** A declaration to begin with. */
    public static CommandSpec declaration() {
        // What this program does not use, the parser need not look for: it costs a tenth of a look-up.
        System.setProperty("picocli.converters.excludes", "java.*");
        System.setProperty("picocli.disable.closures", "true");
        return CommandSpec.create();
    }

    public static String[] header(String description, List<String> examples) {
        List<String> lines = new ArrayList<>();
        lines.add(description);
        lines.add("");
        // A loop, since every start comes by here. The parser takes headers for format strings.
        for (String example : examples) {
            lines.add("  " + example.replace("%", "%%"));
        }
        lines.add("");
        return lines.toArray(new String[0]);
    }

    public static OptionSpec option() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help.")
                .build();
    }

    public static OptionSpec debugOption() {
        return OptionSpec.builder("--debug")
                .type(boolean.class)
                .arity("0")
                .description("Show where a bug happened.")
                .build();
    }

    /** The version of the library that reads command lines. */
    public static String parserVersion() {
        return CommandLine.VERSION;
    }
}
