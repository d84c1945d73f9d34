package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import khitomer.cli.complete.Completable;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.ValueCompleter;
import khitomer.loading.ReloadingLore;
import khitomer.model.Entry;
import khitomer.terminal.RunContext;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What every subcommand is: what it takes, and its run. */
public abstract class Command implements Completable {

    private final CommandSpec spec = HelpLayout.declaration();
    private final List<OptionGroup> groups = new ArrayList<>();
    private final List<Option<?>> options = new ArrayList<>();

    /**
     * @param description the question that the command answers
     * @param examples calls that work on the built-in lore, which open its help
     */
    protected Command(String description, String... examples) {
        spec.usageMessage().header(HelpLayout.header(description, List.of(examples)));
        spec.usageMessage().description("");
        spec.usageMessage().sortOptions(false);
        spec.usageMessage().abbreviateSynopsis(true);
    }

    /** Gives it the name by which users call it. */
    public final void setName(String name) {
        spec.name(name);
    }

    /** What it does, in a line. */
    public final String summary() {
        return spec.usageMessage().header()[0];
    }

    public final void add(OptionGroup... added) {
        for (OptionGroup group : added) {
            groups.add(group);
            for (Option<?> option : group.options()) {
                add(option);
            }
        }
    }

    public final void add(Option<?> option) {
        options.add(option);
        if (option.spec() instanceof OptionSpec declared) {
            spec.addOption(declared);
        } else {
            spec.addPositional((PositionalParamSpec) option.spec());
        }
    }

    /** The declaration of the command; help and debugging come last. */
    @Override
    public final CommandSpec spec() {
        if (spec.findOption("--help") == null) {
            spec.addOption(HelpLayout.option());
            spec.addOption(HelpLayout.debugOption());
        }
        return spec;
    }

    @Override
    public final Completer completer(ArgSpec argument) {
        return options.stream()
                .filter(option -> option.spec() == argument)
                .findFirst()
                .map(Option::completer)
                .orElse(ValueCompleter.NONE);
    }

    /** Whether it takes an option, given by its longest name. */
    public final boolean takes(String option) {
        return spec.findOption(option) != null;
    }

    /** Sets the text that help ends with. */
    public final void setFooter(String... lines) {
        spec.usageMessage().footer(lines);
    }

    public final ExitCode run(RunContext surroundings) {
        for (OptionGroup group : groups) {
            group.begin(surroundings);
        }
        linkToLore();
        return run();
    }

    /**
     * One line for each file that nothing was found in because it cannot be read; none for a command that does not look
     * anything up.
     */
    public List<String> unreadable() {
        return groups.stream()
                .filter(LoreOptions.class::isInstance)
                .flatMap(group -> ((LoreOptions) group).unreadable().stream())
                .toList();
    }

    /** Names and sources of the lore that is asked can be links, and what is missing of it is told. */
    private void linkToLore() {
        // Loops, since every look-up comes by here.
        for (OptionGroup lore : groups) {
            for (OptionGroup output : groups) {
                if (lore instanceof LoreOptions from && output instanceof OutputOptions to) {
                    to.linkTo(from);
                }
            }
        }
    }

    /** Whether the answer is for somebody who hears it. */
    public final boolean isPlain() {
        return groups.stream().anyMatch(group -> group instanceof OutputOptions output && output.isPlain());
    }

    /** Takes the lore from what a session keeps. */
    public final void useSession(ReloadingLore kept) {
        groups.stream().filter(LoreOptions.class::isInstance).forEach(group -> ((LoreOptions) group).useSession(kept));
    }

    /** The entries whose pages it showed, in that order. */
    public List<Entry> shown() {
        return List.of();
    }

    /** Throws away what is compiled of the lore, because it is damaged. */
    public final void discard() {
        groups.stream().filter(LoreOptions.class::isInstance).forEach(group -> ((LoreOptions) group).discard());
    }

    /** Answers the question, or throws what is wrong with it. */
    public abstract ExitCode run();
}
