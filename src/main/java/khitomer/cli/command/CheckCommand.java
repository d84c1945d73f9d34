package khitomer.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import khitomer.base.SafeText;
import khitomer.base.TextLines;
import khitomer.check.DiagnosticFilter;
import khitomer.check.NewDiagnostics;
import khitomer.check.Rules;
import khitomer.cli.complete.Completer;
import khitomer.cli.complete.ValueCompleter;
import khitomer.cli.option.AssumeOption;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.HelpTopics;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.UsageException;
import khitomer.loading.LoreRevision;
import khitomer.loading.UnreadableRevisionException;
import khitomer.model.Diagnostic;
import khitomer.model.DidYouMean;
import khitomer.model.Lore;
import khitomer.model.RuleCode;
import khitomer.render.OutputFormat;
import khitomer.render.text.DisplayWidth;
import khitomer.terminal.ProgressLine;
import khitomer.terminal.RunContext;
import khitomer.view.DiagnosticColumns;
import khitomer.view.Excerpt;
import khitomer.view.PlainExcerpt;

/** Tells whether the lore holds together. */
final class CheckCommand extends Command {

    private static final Completer RULE = Completer.fixed(() -> HelpTopics.rules().stream(), HelpTopics::ruleInShort);

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = OutputOptions.forFindings();
    private final Option<List<String>> rules =
            Option.words("RULE", false, 0, RULE, "Only these rules, notes among them; all but notes without any.");
    private final Option<List<String>> skip = Option.texts("--skip", "RULE", RULE, "Leave a rule out.");
    private final Option<String> since = Option.text(
            "REV", ValueCompleter.NONE, "Only report problems introduced since this git revision.", "--since");

    private final AssumeOption assume = new AssumeOption();

    CheckCommand() {
        super(
                "Does the lore hold together?",
                "khitomer check",
                "khitomer check orphan --lore lore",
                "khitomer check --assume khitomer-massacre.date=2332");
        add(lore, output, assume);
        add(skip);
        add(since);
        add(rules);
    }

    @Override
    public ExitCode run() {
        DiagnosticFilter filter = new DiagnosticFilter(typed(rules.orElse(List.of())), typed(skip.orElse(List.of())));
        Lore read = lore.loreWithMistakes();
        List<Diagnostic> found = found(read).stream().filter(filter::takes).toList();
        write(found, read);
        output.surroundings().report(DiagnosticFilter.summary(read, found));
        return found.stream().noneMatch(DiagnosticFilter::counts) ? ExitCode.FOUND : ExitCode.NOT_FOUND;
    }

    /** What cannot be read is a finding like any other. */
    @Override
    public List<String> unreadable() {
        return List.of();
    }

    private List<Diagnostic> found(Lore read) {
        try (ProgressLine progress = new ProgressLine(output.surroundings())) {
            progress.at("checking the lore", 0, 0);
            return found(read, since.value());
        }
    }

    private List<Diagnostic> found(Lore read, Optional<String> revision) {
        if (assume.isGiven()) {
            return assume.added(read, lore);
        }
        return revision.isPresent() ? since(revision.get(), read) : Rules.check(read);
    }

    private List<Diagnostic> since(String revision, Lore read) {
        List<String> folders = lore.folders().names();
        if (folders.size() != 1) {
            throw new UsageException("--since works on one lore folder; name it with --lore");
        }
        String folder = folders.get(0);
        try {
            RunContext surroundings = output.surroundings();
            LoreRevision before = LoreRevision.open(folder, revision, read, surroundings.environment());
            before.movedFrom()
                    .ifPresent(
                            path -> surroundings.report("'" + folder + "' was '" + path + "' in '" + revision + "'"));
            return new NewDiagnostics(before.lore(), read).find(before::hasDeadLink);
        } catch (UnreadableRevisionException unreadable) {
            throw new UsageException(unreadable.getMessage());
        }
    }

    private void write(List<Diagnostic> found, Lore read) {
        if (output.format() == OutputFormat.TEXT) {
            output.print(excerpts(found, read.texts(), output.isPlain()));
        } else {
            output.print(DiagnosticColumns.report(found, read));
        }
    }

    private static String excerpts(List<Diagnostic> found, Map<String, String> texts, boolean plain) {
        Excerpt seen = new Excerpt(SafeText::line, DisplayWidth::of);
        PlainExcerpt heard = new PlainExcerpt(SafeText::line);
        BiFunction<Diagnostic, TextLines, String> excerpt = plain ? heard::of : seen::of;
        StringBuilder all = new StringBuilder();
        String file = "";
        TextLines lines = new TextLines("");
        for (Diagnostic diagnostic : found) {
            // They come file by file, so that each file is split into its lines once.
            if (!diagnostic.location().file().equals(file)) {
                file = diagnostic.location().file();
                lines = new TextLines(texts.getOrDefault(file, ""));
            }
            all.append(plain && !all.isEmpty() ? "\n" : "").append(excerpt.apply(diagnostic, lines));
        }
        return all.toString();
    }

    private static List<String> typed(List<String> typed) {
        List<String> known = Stream.of(RuleCode.values()).map(RuleCode::code).toList();
        typed.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw new UsageException("there is no rule '" + unknown + "'"
                    + (DidYouMean.question(unknown, known.stream()).isEmpty()
                            ? "; 'khitomer help rules' lists them"
                            : DidYouMean.question(unknown, known.stream())));
        });
        return typed;
    }
}
