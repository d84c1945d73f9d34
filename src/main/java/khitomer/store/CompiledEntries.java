package khitomer.store;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import khitomer.base.CorruptFileException;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.Kind;
import khitomer.model.Name;
import khitomer.model.Repository;
import khitomer.store.codec.KindTable;

/** The entries of a compiled lore, from one or more segments. An entry is decoded when it is first requested. */
final class CompiledEntries implements Repository {

    private final KindTable kinds;
    private final List<Segment> segments;
    private final ReadingOrder order;
    private final BacklinkTable backlinks;
    private final Map<String, Optional<Entry>> found = new HashMap<>();
    private final Map<String, List<Backlink>> referrers = new HashMap<>();
    private final Map<Entry, Integer> numbers = new HashMap<>();
    /** The numbers whose entry is in that map. */
    private final BitSet numbered = new BitSet();

    CompiledEntries(KindTable kinds, List<Segment> segments, ReadingOrder order) {
        this.kinds = kinds;
        this.segments = List.copyOf(segments);
        this.order = order;
        this.backlinks = new BacklinkTable(this.segments, order);
    }

    @Override
    public int size() {
        return order.size();
    }

    @Override
    public List<Entry> entries() {
        return new All();
    }

    @Override
    public List<Entry> ofKind(String kind) {
        return kinds.number(kind)
                .map(number -> entriesFrom((segment, consumer) -> segment.ofKind(number, consumer)))
                .orElse(List.of());
    }

    @Override
    public Optional<Entry> find(String id) {
        Optional<Entry> known = found.get(id);
        if (known == null) {
            List<Entry> all = entriesFrom((segment, consumer) -> segment.find(id, consumer));
            known = all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
            found.put(id, known);
        }
        return known;
    }

    @Override
    public List<Backlink> referrers(String id) {
        List<Backlink> known = referrers.get(id);
        if (known == null) {
            known = referrers(id, any -> true);
            referrers.put(id, known);
        }
        return known;
    }

    @Override
    public List<Backlink> referrers(String id, Predicate<Kind> kinds) {
        List<Backlink> links = new ArrayList<>();
        for (long place : backlinks.to(id)) {
            if (kinds.test(order.kind((int) (place >> Integer.SIZE)))) {
                links.add(link((int) (place >> Integer.SIZE), (int) place));
            }
        }
        return Collections.unmodifiableList(links);
    }

    @Override
    public int countReferrers(String id) {
        return backlinks.to(id).length;
    }

    private Backlink link(int number, int statement) {
        Entry from = entry(number);
        if (statement >= from.statements().size()) {
            throw new CorruptFileException("an entry lacks a statement");
        }
        return new Backlink(from, from.statements().get(statement));
    }

    @Override
    public boolean isNameShared(Entry entry) {
        Integer number = numbers.get(entry);
        if (number != null && order.isPlain()) {
            return segments.get(0).isNameShared(number);
        }
        String folded = Name.fold(entry.name());
        return numbersFrom(
                                1,
                                (segment, enough, consumer) -> segment.names()
                                        .bearers(folded, entry.name().hashCode(), enough, consumer))
                        .size()
                > 1;
    }

    /**
     * The number of the first entry of a file in reading order; for the index after the last file, the number of
     * entries.
     */
    int first(int file) {
        return order.first(file);
    }

    /** The entries of a file in reading order. */
    List<Entry> ofFile(int file) {
        return entries().subList(first(file), first(file + 1));
    }

    /** Whether an entry of a segment has not been replaced in a later one. */
    boolean isCurrent(int segment, int number) {
        return order.number(segment, number) >= 0;
    }

    /** The number of an entry that has been decoded. */
    Optional<Integer> number(Entry entry) {
        return Optional.ofNullable(numbers.get(entry));
    }

    /** The entry with a number in reading order. */
    Entry entry(int number) {
        Entry entry = order.entry(number);
        if (!numbered.get(number)) {
            numbered.set(number);
            numbers.putIfAbsent(entry, number);
        }
        return entry;
    }

    /** The entries whose numbers the segments return. */
    List<Entry> entriesFrom(BiConsumer<Segment, IntConsumer> question) {
        List<Entry> entries = new ArrayList<>();
        for (int number :
                numbersFrom(Integer.MAX_VALUE, (segment, enough, consumer) -> question.accept(segment, consumer))) {
            entries.add(entry(number));
        }
        return entries;
    }

    /** Asks a segment for entries until there are enough. */
    interface Question {

        void ask(Segment segment, BooleanSupplier enough, IntConsumer told);
    }

    /** The numbers that the segments return, in reading order; stops after {@code most + 1}. */
    SortedSet<Integer> numbersFrom(int most, Question question) {
        SortedSet<Integer> some = new TreeSet<>();
        for (int i = 0; i < segments.size(); i++) {
            int segment = i;
            question.ask(segments.get(i), () -> some.size() > most, entry -> {
                int number = order.number(segment, entry);
                if (number >= 0) {
                    some.add(number);
                }
            });
        }
        return some;
    }

    /** All entries, each decoded when it is first requested. */
    private final class All extends AbstractList<Entry> implements RandomAccess {

        @Override
        public Entry get(int number) {
            return entry(number);
        }

        @Override
        public int size() {
            return order.size();
        }
    }
}
