package khitomer.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.cli.complete.ValueCompleter;
import khitomer.date.Bounds;
import khitomer.model.Backlink;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Repository;
import khitomer.model.World;
import khitomer.query.Canon;
import khitomer.query.EntryFilters;
import khitomer.query.Filter;
import khitomer.query.Selection;
import khitomer.query.TimeWindow;

/** The filters, which are the same everywhere they make sense. */
public final class SelectionOptions implements OptionGroup {

    private final Option<String> kind = Option.text(
            "KIND", ValueCompleter.KINDS, "Only entries of this kind; of several, separated by commas.", "--kind");
    private final PeriodOptions dates;
    private final Option<List<String>> at = Option.texts(
            "--at", "NAME", EntryNameCompleter.ONE, "Only what is at, aboard or in this place, or inside it.");
    private final Option<List<String>> involving =
            Option.texts("--involving", "NAME", EntryNameCompleter.ONE, "Only what refers to this entry.");
    private final Option<List<String>> memberOf = Option.texts(
            "--member-of", "NAME", EntryNameCompleter.ONE, "Only what belongs to this entry, or to its parts.");
    private final Option<List<String>> where = Option.texts(
            "--where", "FIELD=VALUE", ValueCompleter.FIELD_VALUE, "Only entries with this value in this field.");
    private final Option<List<String>> tag =
            Option.texts("--tag", "TAG", ValueCompleter.TAG, "Only entries with this tag.");
    private final CanonOption canon;

    private final LoreOptions lore;
    private final List<Option<?>> offered;

    /** All filters. */
    public SelectionOptions(LoreOptions lore) {
        this(lore, Offer.ALL);
    }

    private SelectionOptions(LoreOptions lore, Offer offer) {
        canon = new CanonOption(lore);
        dates = new PeriodOptions(lore);
        List<Option<?>> all =
                List.of(kind, dates.from, dates.to, dates.certain, at, involving, memberOf, where, tag, canon.canon);
        this.lore = lore;
        this.offered = switch (offer) {
            case ALL -> all;
            case WITHOUT_KIND -> all.subList(1, all.size());
            case CANON -> List.of(canon.canon);
        };
    }

    /** All filters but that by kind, for a command whose answer is of one. */
    public static SelectionOptions withoutKind(LoreOptions lore) {
        return new SelectionOptions(lore, Offer.WITHOUT_KIND);
    }

    /** The choice of a canon alone, for a command whose answer is named. */
    public static SelectionOptions canonOnly(LoreOptions lore) {
        return new SelectionOptions(lore, Offer.CANON);
    }

    @Override
    public List<Option<?>> options() {
        return offered;
    }

    /** The entries of the canon that was asked for. */
    public Repository repository() {
        return canon.repository();
    }

    /** The world, with the sources of the canon that was asked for. */
    public World world() {
        return canon.world();
    }

    /** Through what the lore is seen, where a canon was asked for. */
    public Optional<Canon> lens() {
        return canon.lens();
    }

    /** The kind with that name or plural; throws where there is none. */
    public Kind kind(String typed) {
        return lore.lore()
                .kinds()
                .meant(typed)
                .orElseThrow(() -> new UsageException("there is no kind '" + typed + "'"
                        + DidYouMean.questionOrAll(
                                typed, lore.lore().kinds().words().toList())));
    }

    /** The kinds that are asked for; none where any will do. */
    private List<Kind> kinds() {
        return kind.value().stream()
                .flatMap(typed -> Arrays.stream(typed.split(",", -1)))
                .map(String::strip)
                .map(this::kind)
                .distinct()
                .toList();
    }

    /**
     * The filters typed, in the order of help.
     *
     * @param entry the entry of a thing
     * @param when when the thing was; nothing for the undated
     */
    public <T> List<Filter<T>> filters(Function<T, Entry> entry, Function<T, Optional<Bounds>> when) {
        EntryFilters<T> by = new EntryFilters<>(repository(), canon.canon.isGiven(), entry);
        List<Filter<T>> filters = new ArrayList<>();
        if (kind.isGiven()) {
            filters.add(by.ofKinds(kinds()));
        }
        at.orElse(List.of()).forEach(typed -> filters.add(by.at(entry(typed))));
        involving.orElse(List.of()).forEach(typed -> filters.add(by.involving(entry(typed))));
        memberOf.orElse(List.of()).forEach(typed -> filters.add(by.partOf(entry(typed))));
        where.orElse(List.of()).forEach(typed -> filters.add(by.having(typed, lore.lore())));
        tag.orElse(List.of()).forEach(typed -> filters.add(by.tagged(typed)));
        if (period().isPresent()) {
            filters.add(dates.filter().filter(entry, when));
        }
        return filters;
    }

    /**
     * Selects among things that are made of entries. Where a filter names an entry or a kind, only what refers to it,
     * or is of it, is looked at; all are only where that leaves nothing, to tell why.
     *
     * @param all the entries of which some are selected
     * @param things what is made of entries
     * @param filters which things are kept
     */
    public <T> Selection<T> select(
            Supplier<List<Entry>> all,
            Function<List<Entry>, List<T>> things,
            List<Filter<T>> filters,
            String one,
            String several) {
        Optional<List<Entry>> likely = likely();
        if (likely.isPresent()) {
            Selection<T> found = Selection.of(things.apply(likely.get()), filters, one, several);
            if (!found.kept().isEmpty()) {
                return found;
            }
        }
        return Selection.of(things.apply(all.get()), filters, one, several);
    }

    /** The entries that alone may pass, in reading order, where an index tells them. */
    private Optional<List<Entry>> likely() {
        Repository repository = repository();
        if (!involving.orElse(List.of()).isEmpty()) {
            Entry involved = entry(involving.orElse(List.of()).get(0));
            return Optional.of(repository.referrers(involved.id()).stream()
                    .map(Backlink::from)
                    .distinct()
                    .toList());
        }
        return Optional.of(kinds())
                .filter(kinds -> kinds.size() == 1)
                .map(kinds -> repository.ofKind(kinds.get(0).name()));
    }

    /** The period that is asked for, if one is. */
    public Optional<TimeWindow> period() {
        return dates.period();
    }

    /** The canon the values of which are kept, where the others are dropped. */
    public Optional<String> canon() {
        return canon.canon.value();
    }

    /** Keeps entries of the kind with that name or plural. */
    public Filter<Entry> ofKind(String typed) {
        return new EntryFilters<Entry>(repository(), canon.canon.isGiven(), Function.identity())
                .ofKinds(List.of(kind(typed)));
    }

    private Entry entry(String typed) {
        return NameParameter.one(lore.names().find(typed));
    }

    private enum Offer {
        ALL,
        WITHOUT_KIND,
        CANON
    }
}
