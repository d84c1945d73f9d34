package khitomer.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import khitomer.base.Phrases;
import khitomer.cli.complete.EntryNameCompleter;
import khitomer.cli.complete.ValueCompleter;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.suggest.DateReader;
import khitomer.model.Backlink;
import khitomer.model.DidYouMean;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Kind;
import khitomer.model.Name;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.World;
import khitomer.query.Canon;
import khitomer.query.Containment;
import khitomer.query.FieldFilter;
import khitomer.query.Filter;
import khitomer.query.PeriodFilter;
import khitomer.query.Selection;
import khitomer.query.TimeWindow;

/** The filters, which are the same everywhere they make sense. */
public final class SelectionOptions implements OptionGroup {

    private static final Set<Role> PLACED = Set.of(Role.SETTING, Role.PLACE);
    private static final Set<Role> BELONGS = Set.of(Role.WHOLE);

    private final Option<String> kind = Option.text(
            "KIND", ValueCompleter.KINDS, "Only entries of this kind; of several, separated by commas.", "--kind");
    private final Option<String> from =
            Option.text("DATE", ValueCompleter.NONE, "Only what may lie in or after this date.", "--from");
    private final Option<String> to =
            Option.text("DATE", ValueCompleter.NONE, "Only what may lie in or before this date.", "--to");
    private final Option<Boolean> certain =
            Option.flag("--certain", "With --from and --to: only what must lie in the period.");
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
    private final Option<String> canon = Option.text(
            "CANON",
            ValueCompleter.CANON,
            "Only facts from this canon; names and summaries are always shown.",
            "--canon");

    private final LoreOptions lore;
    private final List<Option<?>> offered;

    /** All filters. */
    public SelectionOptions(LoreOptions lore) {
        this(lore, Offer.ALL);
    }

    private SelectionOptions(LoreOptions lore, Offer offer) {
        List<Option<?>> all = List.of(kind, from, to, certain, at, involving, memberOf, where, tag, canon);
        this.lore = lore;
        this.offered = switch (offer) {
            case ALL -> all;
            case WITHOUT_KIND -> all.subList(1, all.size());
            case CANON -> List.of(canon);
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
        return lens().map(lens -> lens.only(lore.repository())).orElseGet(lore::repository);
    }

    /** The world, with the sources of the canon that was asked for. */
    public World world() {
        return lens().map(Canon::ofWorld).orElseGet(lore::world);
    }

    /** Through what the lore is seen, where a canon was asked for. */
    public Optional<Canon> lens() {
        if (!canon.isGiven()) {
            return Optional.empty();
        }
        String typed = canon.orElse("");
        List<String> words = lore.world().canon();
        if (!words.contains(typed)) {
            throw new UsageException(
                    words.isEmpty()
                            ? "this world names no canon"
                            : "there is no canon '" + typed + "'" + DidYouMean.questionOrAll(typed, words));
        }
        return Optional.of(new Canon(typed, lore.world()));
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
        return !kind.isGiven()
                ? List.of()
                : Arrays.stream(kind.orElse("").split(",", -1))
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
        List<Filter<T>> filters = new ArrayList<>();
        if (kind.isGiven()) {
            filters.add(ofKinds(kinds(), entry));
        }
        at.orElse(List.of()).forEach(typed -> filters.add(at(typed, entry)));
        involving.orElse(List.of()).forEach(typed -> filters.add(involving(typed, entry)));
        memberOf.orElse(List.of()).forEach(typed -> filters.add(memberOf(typed, entry)));
        where.orElse(List.of()).forEach(typed -> filters.add(where(typed, entry)));
        tag.orElse(List.of()).forEach(typed -> filters.add(tagged(typed, entry)));
        if (period().isPresent()) {
            filters.add(periodFilter().filter(entry, when));
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
            Entry involved = NameParameter.one(
                    lore.names().find(involving.orElse(List.of()).get(0)));
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
        boolean none = !from.isGiven() && !to.isGiven();
        if (none && certain.isGiven()) {
            throw new UsageException("--certain goes with --from or --to");
        }
        return none ? Optional.empty() : Optional.of(periodFilter().period());
    }

    /** The canon the values of which are kept, where the others are dropped. */
    public Optional<String> canon() {
        return canon.value();
    }

    private PeriodFilter periodFilter() {
        return new PeriodFilter(date(from), date(to), certain.isGiven());
    }

    public static <T> Filter<T> ofKind(Kind kind, Function<T, Entry> entry) {
        return ofKinds(List.of(kind), entry);
    }

    private static <T> Filter<T> ofKinds(List<Kind> kinds, Function<T, Entry> entry) {
        return Filter.of(
                "are " + Phrases.either(kinds.stream().map(Kind::plural).toList()),
                "is " + Phrases.either(kinds.stream().map(Kind::withArticle).toList()),
                thing -> kinds.contains(entry.apply(thing).kind()));
    }

    private <T> Filter<T> at(String typed, Function<T, Entry> entry) {
        Entry place = NameParameter.one(lore.names().find(typed));
        Predicate<Entry> placed = refersTo(PLACED, Containment.placesIn(repository(), place));
        return filter("at '" + place.name() + "'", entry, placed);
    }

    private <T> Filter<T> memberOf(String typed, Function<T, Entry> entry) {
        Entry whole = NameParameter.one(lore.names().find(typed));
        Predicate<Entry> belongs = refersTo(BELONGS, Containment.partsOf(repository(), whole));
        return filter("part of '" + whole.name() + "'", entry, belongs);
    }

    private <T> Filter<T> involving(String typed, Function<T, Entry> entry) {
        Entry involved = NameParameter.one(lore.names().find(typed));
        return Filter.of(
                "involve '" + involved.name() + "'",
                "involves '" + involved.name() + "'",
                thing -> entry.apply(thing)
                        .references()
                        .anyMatch(said -> said.reference().orElseThrow().id().equals(involved.id())));
    }

    private Predicate<Entry> refersTo(Set<Role> roles, Set<String> ids) {
        Repository chains = repository().structure();
        return entry -> (canon().isPresent() ? chains.find(entry.id()).orElse(entry) : entry)
                .references()
                .filter(said -> said.field().hasAny(roles) && !said.isOtherReading())
                .anyMatch(said -> ids.contains(said.reference().orElseThrow().id()));
    }

    private <T> Filter<T> where(String typed, Function<T, Entry> entry) {
        Predicate<Entry> holds = new FieldFilter(lore.lore()).parse(typed);
        return Filter.of("have " + typed, "has " + typed, thing -> holds.test(entry.apply(thing)));
    }

    private static <T> Filter<T> tagged(String typed, Function<T, Entry> entry) {
        String folded = Name.fold(typed);
        return filter(
                "tagged '" + typed + "'",
                entry,
                each -> each.statements(GeneralField.TAGS)
                        .anyMatch(said -> Name.fold(said.value().written()).equals(folded)));
    }

    private static <T> Filter<T> filter(String words, Function<T, Entry> entry, Predicate<Entry> takes) {
        return Filter.of("are " + words, "is " + words, thing -> takes.test(entry.apply(thing)));
    }

    private Optional<LoreDate> date(Option<String> option) {
        if (!option.isGiven()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DateReader(lore.world().reckoning()).read(option.orElse("")));
        } catch (InvalidDateException problem) {
            throw new UsageException(option.name() + ": " + problem.getMessage()
                    + (problem.instead().isEmpty() ? "" : "; write '" + problem.instead() + "'"));
        }
    }

    private enum Offer {
        ALL,
        WITHOUT_KIND,
        CANON
    }
}
