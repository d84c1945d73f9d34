package khitomer.cli.command;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import khitomer.base.EnumWords;
import khitomer.base.Phrases;
import khitomer.cli.option.Command;
import khitomer.cli.option.ExitCode;
import khitomer.cli.option.LoreOptions;
import khitomer.cli.option.NameParameter;
import khitomer.cli.option.NamedEntries;
import khitomer.cli.option.Option;
import khitomer.cli.option.OutputOptions;
import khitomer.cli.option.UsageException;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.query.Links;
import khitomer.query.Links.Way;
import khitomer.query.Mentions;
import khitomer.render.report.Cell;
import khitomer.render.report.Column.Style;
import khitomer.render.report.Columns;
import khitomer.view.EntryRecords;
import khitomer.view.Labels;

/** Lists what refers to an entry, and what it refers to. */
final class LinksCommand extends Command {

    private final LoreOptions lore = new LoreOptions();
    private final OutputOptions output = new OutputOptions();
    private final NameParameter name =
            NameParameter.required("The entries whose links are wanted; '-' reads their names.");
    private final Option<Boolean> in = Option.flag("--in", "Only what refers to it.");
    private final Option<Boolean> out = Option.flag("--out", "Only what it refers to.");
    private final Option<Boolean> mentions = Option.flag("--mentions", "Only prose that names it without a link.");
    private final Option<Integer> depth = Option.number("--depth", "N", "Follow links this far.");

    LinksCommand() {
        super(
                "What refers to it, what does it refer to?",
                "khitomer links khitomer",
                "khitomer links house of duras --in",
                "khitomer links worf --out --depth 2");
        add(lore, output, name);
        List.of(in, out, mentions, depth).forEach(this::add);
    }

    /** A link as it is listed. */
    private record Listed(Entry asked, String way, String field, Entry other, Entry via) {}

    @Override
    public ExitCode run() {
        int far = depth.orElse(1);
        if (far < 1) {
            throw new UsageException("--depth takes a number from 1 up");
        }
        Labels labels = new Labels(lore.repository());
        NamedEntries named = NamedEntries.report(name.answers(lore.names()), labels, output);
        if (named.found().isEmpty()) {
            return named.worst();
        }
        List<Entry> entries = named.entries();
        List<Listed> links = entries.stream()
                .flatMap(entry -> (mentions.isGiven()
                                ? mentioned(entry, labels.repository())
                                : linked(entry, labels.repository(), far))
                        .stream())
                .toList();
        return output.print(
                        columns(labels, far, entries.size() > 1)
                                .aboutEntries(links, link -> new EntryRecords(labels).of(link.other())),
                        empty(entries))
                .worse(named.worst());
    }

    /** The columns of links; of several entries, also that which each link is of, and of far ones that next to it. */
    private static Columns<Listed> columns(Labels labels, int far, boolean several) {
        Columns<Listed> columns = Columns.<Listed>of()
                .text("way", Style.KIND, Listed::way)
                .text("field", Listed::field)
                .text("id", Style.ID, link -> link.other().id())
                .text("name", Style.NAME, link -> link.other().name());
        Columns<Listed> all = far == 1 ? columns : columns.with("via", Style.PLAIN, link -> cell(link.via(), labels));
        return several ? all.with("of", Style.PLAIN, link -> cell(link.asked(), labels)) : all;
    }

    private static Cell cell(Entry entry, Labels labels) {
        return new Cell.Reference(entry.id(), entry.name(), labels.name(entry));
    }

    private String empty(List<Entry> entries) {
        String names = Phrases.alternatives(entries.stream().map(Entry::name).toList());
        return mentions.isGiven() ? "no prose names " + names + " without a link" : "no links of " + names;
    }

    private List<Listed> linked(Entry entry, Repository repository, int far) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        if (in.isGiven() || !out.isGiven()) {
            ways.add(Way.IN);
        }
        if (out.isGiven() || !in.isGiven()) {
            ways.add(Way.OUT);
        }
        return Links.of(entry, repository, ways, far).stream()
                .map(hop -> new Listed(
                        entry,
                        EnumWords.word(hop.way()),
                        hop.statement().field().name(),
                        hop.other(),
                        hop.via()))
                .toList();
    }

    private static List<Listed> mentioned(Entry entry, Repository repository) {
        return Mentions.of(entry, repository).stream()
                .map(link -> new Listed(entry, "in", link.statement().field().name(), link.from(), entry))
                .toList();
    }
}
