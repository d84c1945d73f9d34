package khitomer.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.chronology.WhatIf;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.SelectionOptions;
import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Role;
import khitomer.model.Times;
import khitomer.query.Selection;
import khitomer.query.StatedBounds;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Lists what would be worth finding out: undated entries, and how narrow their times are known. */
final class GapsCommand extends Command {

    /** How many entries are tried as if they were dated, since each is a reckoning of its own. */
    private static final int MOST_TRIED = 200;

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final SelectionOptions selection = new SelectionOptions(lore);
    private final Option<Boolean> rank = Option.flag(
            "--rank", "By how many others a date of it would narrow; tries the narrowest " + MOST_TRIED + ".");

    GapsCommand() {
        super(
                "What would be worth finding out?",
                "khitomer gaps",
                "khitomer gaps --rank",
                "khitomer gaps --kind mission -o csv");
        add(lore, output, selection);
        add(rank);
    }

    /** An undated entry, when it can have been, and how many others its date would narrow. */
    private record Gap(Entry entry, Bounds when, int narrows) {

        /** How wide the bounds are in seconds; the unbounded are wider than all. */
        double width() {
            return (double) when.latest() - when.earliest();
        }
    }

    @Override
    public ExitCode run() {
        Labels labels = new Labels(selection.repository());
        Chronology chronology = Chronology.of(labels.repository());
        List<Entry> undated = labels.repository().entries().stream()
                .filter(GapsCommand::isUndated)
                .toList();
        Selection<Entry> selected = Selection.of(
                undated, selection.filters(Function.identity(), StatedBounds::of), "undated entry", "undated entries");
        List<Gap> gaps = gaps(selected.kept(), labels, chronology);
        Columns<Gap> columns = Columns.<Gap>of()
                .text("id", Style.ID, gap -> gap.entry().id())
                .text("name", Style.NAME, gap -> gap.entry().name())
                .with(
                        "earliest",
                        Style.DATE,
                        gap -> day(gap.when().hasEarliest(), gap.when().earliest()))
                .with(
                        "latest",
                        Style.DATE,
                        gap -> day(gap.when().hasLatest(), gap.when().latest()));
        Columns<Gap> all = !rank.isGiven() ? columns : columns.number("narrows", Gap::narrows);
        return output.print(
                all.aboutEntries(gaps, gap -> new EntryRecords(labels).of(gap.entry())),
                selected.emptiedBy().isEmpty() ? "everything that could be dated is" : selected.emptiedBy());
    }

    /** Only what has a date field is dated at all, and only inside the world. */
    private static boolean isUndated(Entry entry) {
        return entry.dates(Clock.STORY).findAny().isEmpty()
                && (entry.kind().wholeDate().isPresent() || entry.kind().has(Role.BIRTH));
    }

    private List<Gap> gaps(List<Entry> entries, Labels labels, Chronology chronology) {
        List<Gap> gaps = new ArrayList<>(entries.stream()
                .map(entry -> new Gap(entry, when(chronology, entry), 0))
                .toList());
        gaps.sort(Comparator.comparingDouble(Gap::width)
                .thenComparing(gap -> gap.entry().id()));
        if (!rank.isGiven()) {
            return gaps;
        }
        WhatIf assumption = new WhatIf(labels.repository(), chronology);
        return Stream.concat(
                        gaps.stream()
                                .limit(MOST_TRIED)
                                .map(gap -> new Gap(
                                        gap.entry(), gap.when(), assumption.narrowedByADate(gap.entry(), gap.when()))),
                        gaps.stream().skip(MOST_TRIED))
                .sorted(Comparator.comparingInt((Gap gap) -> -gap.narrows())
                        .thenComparingDouble(Gap::width)
                        .thenComparing(gap -> gap.entry().id()))
                .toList();
    }

    private static Bounds when(Chronology chronology, Entry entry) {
        Times times = chronology.times(entry);
        return times.isKnown()
                ? new Bounds(times.start().earliest(), times.end().latest())
                : Bounds.UNBOUNDED;
    }

    private static Cell day(boolean known, long second) {
        return known ? Cell.text(Axis.day(second)) : Cell.UNBOUNDED;
    }
}
