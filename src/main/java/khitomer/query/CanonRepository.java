package khitomer.query;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.InMemoryRepository;
import khitomer.model.Kind;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;

/** The entries of one canon; names and chains of places that the canon does not state come from the whole lore. */
final class CanonRepository implements Repository {

    private static final Set<Role> CHAINS = EnumSet.of(Role.PLACE, Role.SETTING, Role.WHOLE);

    private final Repository whole;
    private final Repository kept;
    private Repository structure;

    CanonRepository(Repository whole, List<Entry> kept) {
        this.whole = whole;
        this.kept = InMemoryRepository.of(kept);
    }

    @Override
    public int size() {
        return kept.size();
    }

    @Override
    public List<Entry> entries() {
        return kept.entries();
    }

    @Override
    public List<Entry> ofKind(String kind) {
        return kept.ofKind(kind);
    }

    @Override
    public Optional<Entry> find(String id) {
        return kept.find(id);
    }

    @Override
    public List<Backlink> referrers(String id) {
        return kept.referrers(id);
    }

    @Override
    public List<Backlink> referrers(String id, Predicate<Kind> kinds) {
        return kept.referrers(id, kinds);
    }

    @Override
    public boolean isNameShared(Entry entry) {
        return whole.isNameShared(entry);
    }

    @Override
    public Repository structure() {
        if (structure == null) {
            Map<Entry, Entry> byPlace = kept.entries().stream()
                    .collect(Collectors.toMap(Function.identity(), Function.identity(), (first, other) -> first));
            structure = InMemoryRepository.of(whole.entries().stream()
                    .map(entry -> byPlace.containsKey(entry) ? linked(byPlace.get(entry), entry) : entry)
                    .toList());
        }
        return structure;
    }

    /** An entry of the canon, with the chains that the canon does not state. */
    private static Entry linked(Entry known, Entry entry) {
        Set<String> said = new HashSet<>();
        known.statements().forEach(statement -> said.add(statement.field().name()));
        List<Statement> statements = new ArrayList<>(known.statements());
        entry.statements().stream()
                .filter(statement -> statement.field().hasAny(CHAINS)
                        && !said.contains(statement.field().name()))
                .forEach(statements::add);
        return new Entry(known.id(), known.kind(), known.name(), known.sources(), statements, known.location());
    }
}
