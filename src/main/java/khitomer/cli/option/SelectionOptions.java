package khitomer.cli.option;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import khitomer.base.EnumWords;
import khitomer.base.Phrases;
import khitomer.cli.complete.Completer;
import khitomer.date.Bounds;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Name;
import khitomer.model.Repository;
import khitomer.model.World;
import khitomer.query.Canon;
import khitomer.query.Containment;
import khitomer.query.FieldFilter;
import khitomer.query.Filter;
import khitomer.query.PeriodFilter;
import khitomer.query.Selection;
import khitomer.query.TimeWindow;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The filters, which are the same everywhere they make sense. */
public final class SelectionOptions implements OptionGroup {

    private static final Set<String> PLACED = Set.of("at", "aboard", "located-in");
    private static final Set<String> BELONGS = Set.of("member-of", "part-of");

    private final OptionSpec kind =
            text("--kind", "KIND", "Only entries of this kind; of several, separated by commas.");
    private final OptionSpec from = text("--from", "DATE", "Only what may lie in or after this date.");
    private final OptionSpec to = text("--to", "DATE", "Only what may lie in or before this date.");
    private final OptionSpec certain = OptionSpec.builder("--certain")
            .type(boolean.class)
            .arity("0")
            .description("With --from and --to: only what must lie in the period.")
            .build();
    private final OptionSpec at = texts("--at", "NAME", "Only what is at, aboard or in this place, or inside it.");
    private final OptionSpec involving = texts("--involving", "NAME", "Only what refers to this entry.");
    private final OptionSpec memberOf =
            texts("--member-of", "NAME", "Only what belongs to this entry, or to its parts.");
    private final OptionSpec where = texts("--where", "FIELD=VALUE", "Only entries with this value in this field.");
    private final OptionSpec tag = texts("--tag", "TAG", "Only entries with this tag.");
    private final OptionSpec canon =
            text("--canon", "CANON", "Only facts from this canon; names and summaries are always shown.");

    private final LoreOptions lore;
    private final List<ArgSpec> offered;

    /** All filters. */
    public SelectionOptions(LoreOptions lore) {
        this(lore, Offer.ALL);
    }

    private SelectionOptions(LoreOptions lore, Offer offer) {
        List<ArgSpec> all = List.of(kind, from, to, certain, at, involving, memberOf, where, tag, canon);
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
    public List<ArgSpec> arguments() {
        return offered;
    }

    @Override
    public Completer values(ArgSpec argument) {
        return FilterValues.of((OptionSpec) argument);
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
        String typed = canon.getValue();
        if (typed == null) {
            return Optional.empty();
        }
        List<String> words = lore.world().canon();
        if (!words.contains(typed)) {
            throw new UsageException(
                    words.isEmpty()
                            ? "this world names no canon"
                            : "there is no canon '" + typed + "'" + EnumWords.hint(typed, words));
        }
        return Optional.of(new Canon(typed, lore.world()));
    }

    /** The kind with that name or plural; throws where there is none. */
    public Kind kind(String typed) {
        return lore.lore()
                .kinds()
                .meant(typed)
                .orElseThrow(() -> new UsageException("there is no kind '" + typed + "'"
                        + EnumWords.hint(typed, lore.lore().kinds().words().toList())));
    }

    /** The kinds that are asked for; none where any will do. */
    private List<Kind> kinds() {
        String typed = kind.getValue();
        return typed == null
                ? List.of()
                : Arrays.stream(typed.split(",", -1))
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
        if (kind.getValue() != null) {
            filters.add(ofKinds(kinds(), entry));
        }
        typed(at).forEach(typed -> filters.add(at(typed, entry)));
        typed(involving).forEach(typed -> filters.add(involving(typed, entry)));
        typed(memberOf).forEach(typed -> filters.add(memberOf(typed, entry)));
        typed(where).forEach(typed -> filters.add(where(typed, entry)));
        typed(tag).forEach(typed -> filters.add(tagged(typed, entry)));
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
        if (!typed(involving).isEmpty()) {
            Entry involved =
                    NameParameter.one(lore.names().find(typed(involving).get(0)));
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
        boolean none = from.getValue() == null && to.getValue() == null;
        if (none && certain.getValue() != null) {
            throw new UsageException("--certain goes with --from or --to");
        }
        return none ? Optional.empty() : Optional.of(periodFilter().period());
    }

    /** The canon the values of which are kept, where the others are dropped. */
    public Optional<String> canon() {
        return Optional.ofNullable(canon.getValue());
    }

    private PeriodFilter periodFilter() {
        return new PeriodFilter(date(from), date(to), certain.getValue() != null);
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
        Predicate<Entry> placed = refersTo(PLACED, Containment.place(repository(), place));
        return filter("at '" + place.name() + "'", entry, placed);
    }

    private <T> Filter<T> memberOf(String typed, Function<T, Entry> entry) {
        Entry whole = NameParameter.one(lore.names().find(typed));
        Predicate<Entry> belongs = refersTo(BELONGS, Containment.whole(repository(), whole));
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

    private Predicate<Entry> refersTo(Set<String> fields, Set<String> ids) {
        Repository chains = repository().structure();
        return entry -> (canon().isPresent() ? chains.find(entry.id()).orElse(entry) : entry)
                .references()
                .filter(said -> fields.contains(said.field().name()) && !said.isOtherReading())
                .anyMatch(said -> ids.contains(said.reference().orElseThrow().id()));
    }

    private <T> Filter<T> where(String typed, Function<T, Entry> entry) {
        Predicate<Entry> holds = new FieldFilter(lore).parse(typed);
        return Filter.of("have " + typed, "has " + typed, thing -> holds.test(entry.apply(thing)));
    }

    private static <T> Filter<T> tagged(String typed, Function<T, Entry> entry) {
        String folded = Name.fold(typed);
        return filter(
                "tagged '" + typed + "'",
                entry,
                each -> each.statements("tags")
                        .anyMatch(said -> Name.fold(said.value().written()).equals(folded)));
    }

    private static <T> Filter<T> filter(String words, Function<T, Entry> entry, Predicate<Entry> takes) {
        return Filter.of("are " + words, "is " + words, thing -> takes.test(entry.apply(thing)));
    }

    private Optional<LoreDate> date(OptionSpec option) {
        String typed = option.getValue();
        if (typed == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(lore.world().reckoning().parse(typed));
        } catch (InvalidDateException problem) {
            throw new UsageException(option.longestName() + ": " + problem.getMessage()
                    + (problem.instead().isEmpty() ? "" : "; write '" + problem.instead() + "'"));
        }
    }

    private static List<String> typed(OptionSpec option) {
        List<String> typed = option.getValue();
        return typed == null ? List.of() : typed;
    }

    private static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    private enum Offer {
        ALL,
        WITHOUT_KIND,
        CANON
    }
}
