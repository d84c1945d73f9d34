package khitomer.packaging;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the declaration of a command into its page of the manual, section by section. */
final class CommandSection {

    private final String called;
    private final CommandSpec spec;
    private final Help help;
    private final ManualPage page;

    /** @param called the words that start the command */
    CommandSection(String called, CommandSpec spec, ManualPage page) {
        this.called = called;
        this.spec = spec;
        this.help = new CommandLine(spec).getHelp();
        this.page = page;
    }

    /** What the command is for, in one sentence. */
    static String about(CommandSpec spec) {
        return unformatted(spec.usageMessage().header()[0]);
    }

    /** Name and synopsis, which open the page. */
    ManualPage open() {
        String about = about(spec);
        page.name(
                called.replace(' ', '-'),
                about.substring(0, 1).toLowerCase(Locale.ROOT)
                        + about.substring(1).replaceFirst("\\.$", ""));
        String synopsis = help.synopsis(0).strip();
        return page.synopsis(called, synopsis.substring(spec.name().length()).strip());
    }

    /** What the words behind the command mean, where it takes any. */
    void parameters() {
        List<ArgSpec> parameters = spec.positionalParameters().stream()
                .map(ArgSpec.class::cast)
                .filter(parameter -> !parameter.hidden())
                .toList();
        if (!parameters.isEmpty()) {
            page.section("Description");
            parameters.forEach(parameter -> page.option(List.of(), label(parameter), description(parameter)));
        }
    }

    void options() {
        page.section("Options");
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                page.option(Arrays.asList(option.names()), label(option), description(option));
            }
        }
    }

    /** The examples that help opens with. */
    void examples() {
        page.section("Examples");
        for (String line : spec.usageMessage().header()) {
            if (line.startsWith("  ")) {
                page.example(List.of(unformatted(line.strip())));
            }
        }
    }

    private String label(ArgSpec argument) {
        return help.parameterLabelRenderer()
                .renderParameterLabel(argument, Ansi.OFF, List.of())
                .toString()
                .strip();
    }

    private static String description(ArgSpec argument) {
        return unformatted(String.join(" ", argument.description()));
    }

    /** The parser takes what is declared for format strings. */
    private static String unformatted(String declared) {
        return declared.replace("%n", " ").replace("%%", "%");
    }
}
