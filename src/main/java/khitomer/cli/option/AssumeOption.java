package khitomer.cli.option;

import java.util.ArrayList;
import java.util.List;
import khitomer.base.Phrases;
import khitomer.check.Rules;
import khitomer.chronology.Chronology;
import khitomer.chronology.WhatIf;
import khitomer.cli.complete.ValueCompleter;
import khitomer.date.InvalidDateException;
import khitomer.date.suggest.DateReader;
import khitomer.model.Diagnostic;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.InMemoryLore;
import khitomer.model.Lore;
import khitomer.model.Point;
import khitomer.model.Repository;
import khitomer.model.Value;
import khitomer.terminal.RunContext;

/** The option to try what one changed statement would contradict or narrow. */
public final class AssumeOption implements OptionGroup {

    private final Option<String> assume = Option.text(
            "ID.FIELD=VALUE",
            ValueCompleter.NONE,
            "Only what would be wrong if this were said instead, and what it would narrow; no file is touched.",
            "--assume");
    private RunContext surroundings;

    @Override
    public List<Option<?>> options() {
        return List.of(assume);
    }

    @Override
    public void begin(RunContext around) {
        surroundings = around;
    }

    public boolean isGiven() {
        return assume.isGiven();
    }

    /** What the assumption adds to what is wrong; tells what it narrows. */
    public List<Diagnostic> added(Lore lore, LoreOptions options) {
        String typed = assume.value().orElseThrow();
        int equals = typed.indexOf('=');
        int dot = typed.lastIndexOf('.', Math.max(0, equals));
        if (equals < 0 || dot < 1) {
            throw new UsageException(
                    "--assume takes ID.FIELD=VALUE, such as khitomer-massacre.date=2344, not '" + typed + "'");
        }
        Entry entry = NameParameter.one(options.names().find(typed.substring(0, dot)));
        Field field = field(entry, typed.substring(dot + 1, equals));
        Value value = value(field, typed.substring(equals + 1).strip(), entry, options);
        Repository changed = WhatIf.with(lore.repository(), entry, field, value);
        List<Diagnostic> added = new ArrayList<>(Rules.check(new InMemoryLore(
                lore.world(), lore.kinds(), changed, lore.diagnostics(), lore.texts(), lore.idsNotRead())));
        added.removeAll(Rules.check(lore));
        tellNarrowed(lore.repository(), changed, entry);
        return added;
    }

    private void tellNarrowed(Repository before, Repository changed, Entry entry) {
        List<String> narrowed = new WhatIf(before, Chronology.of(before))
                .narrowed(changed, entry).stream().map(Entry::id).toList();
        surroundings.report(
                narrowed.isEmpty() ? "this would narrow nothing else" : "this would narrow " + Phrases.and(narrowed));
    }

    private static Field field(Entry entry, String name) {
        return entry.kind()
                .fieldNamed(name)
                .orElseThrow(() -> new UsageException(entry.kind().withArticle() + " has no field '" + name + "'"
                        + DidYouMean.question(
                                name, List.copyOf(entry.kind().fields().keySet()).stream())));
    }

    private static Value value(Field field, String typed, Entry entry, LoreOptions options) {
        return switch (field.shape()) {
            case TEXT, PROSE, WORD, IMAGE -> new Value.Text(typed, entry.location());
            case DURATION -> new Value.Duration(typed, entry.location());
            case REFERENCE -> reference(field, typed, entry, options);
            case NUMBER ->
                throw new UsageException("numbers say nothing about time; assume a date, a duration or a reference");
            case DATE -> date(typed, entry, options);
        };
    }

    private static Value reference(Field field, String typed, Entry entry, LoreOptions options) {
        Point point = field.takesPoint() ? Point.of(typed) : Point.WHOLE;
        return new Value.Reference(
                NameParameter.one(options.names().find(point.entry(typed))).id(), point, entry.location());
    }

    private static Value date(String typed, Entry entry, LoreOptions options) {
        try {
            return new Value.Date(new DateReader(options.world().reckoning()).read(typed), entry.location());
        } catch (InvalidDateException problem) {
            throw new UsageException("--assume: " + problem.getMessage()
                    + (problem.suggestion().isEmpty() ? "" : "; write '" + problem.suggestion() + "'"));
        }
    }
}
