package khitomer.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import khitomer.base.Phrases;
import khitomer.model.Entry;
import khitomer.model.GeneralField;
import khitomer.model.Kind;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Repository;
import khitomer.model.Role;

/**
 * The filters by what entries say, each with its words.
 *
 * @param <T> the things that are filtered, each of an entry
 */
public final class EntryFilters<T> {

    private static final Set<Role> PLACED = EnumSet.of(Role.PLACE, Role.SETTING);
    private static final Set<Role> BELONGS = EnumSet.of(Role.WHOLE);

    private final Repository repository;
    private final boolean isOfCanon;
    private final Function<T, Entry> entry;

    /**
     * @param isOfCanon whether the repository leaves out values of other canons, which chains of places and of parts
     *     still follow
     * @param entry the entry of a thing
     */
    public EntryFilters(Repository repository, boolean isOfCanon, Function<T, Entry> entry) {
        this.repository = repository;
        this.isOfCanon = isOfCanon;
        this.entry = entry;
    }

    /** Keeps entries of these kinds. */
    public Filter<T> ofKinds(List<Kind> kinds) {
        return Filter.of(
                "are " + Phrases.or(kinds.stream().map(Kind::plural).toList()),
                "is " + Phrases.or(kinds.stream().map(Kind::withArticle).toList()),
                thing -> kinds.contains(entry.apply(thing).kind()));
    }

    /** Keeps what is at, aboard or in a place, or inside it. */
    public Filter<T> at(Entry place) {
        return are("at '" + place.name() + "'", refersTo(PLACED, Containment.placesIn(repository, place)));
    }

    /** Keeps what belongs to a whole, or to its parts. */
    public Filter<T> partOf(Entry whole) {
        return are("part of '" + whole.name() + "'", refersTo(BELONGS, Containment.partsOf(repository, whole)));
    }

    /** Keeps what refers to an entry. */
    public Filter<T> involving(Entry involved) {
        return Filter.of(
                "involve '" + involved.name() + "'",
                "involves '" + involved.name() + "'",
                thing -> entry.apply(thing)
                        .references()
                        .anyMatch(reference ->
                                reference.reference().orElseThrow().id().equals(involved.id())));
    }

    /**
     * Keeps what has a value.
     *
     * @param typed {@code FIELD=VALUE}
     */
    public Filter<T> having(String typed, Lore lore) {
        Predicate<Entry> holds = new FieldFilter(lore).parse(typed);
        return Filter.of("have " + typed, "has " + typed, thing -> holds.test(entry.apply(thing)));
    }

    /** Keeps what has a tag. */
    public Filter<T> tagged(String tag) {
        String folded = Name.fold(tag);
        return are(
                "tagged '" + tag + "'",
                each -> each.statements(GeneralField.TAGS)
                        .anyMatch(said -> Name.fold(said.value().written()).equals(folded)));
    }

    private Filter<T> are(String words, Predicate<Entry> takes) {
        return Filter.of("are " + words, "is " + words, thing -> takes.test(entry.apply(thing)));
    }

    private Predicate<Entry> refersTo(Set<Role> roles, Set<String> ids) {
        Repository chains = repository.structure();
        return each -> (isOfCanon ? chains.find(each.id()).orElse(each) : each)
                .references()
                .filter(reference -> reference.field().hasAny(roles) && !reference.isOtherReading())
                .anyMatch(reference ->
                        ids.contains(reference.reference().orElseThrow().id()));
    }
}
