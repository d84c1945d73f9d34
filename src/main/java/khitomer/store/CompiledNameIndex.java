package khitomer.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import khitomer.model.Entry;
import khitomer.model.NameIndex;

/** The names of a compiled lore, which each segment keeps in sorted tables. */
final class CompiledNameIndex implements NameIndex {

    private final List<Segment> segments;
    private final CompiledEntries entries;

    CompiledNameIndex(List<Segment> segments, CompiledEntries entries) {
        this.segments = List.copyOf(segments);
        this.entries = entries;
    }

    @Override
    public List<Entry> named(NameKind way, String folded) {
        return entries.entriesFrom((segment, consumer) -> segment.names().called(way, folded, consumer));
    }

    @Override
    public List<Entry> named(String folded) {
        return entries.entriesFrom((segment, consumer) -> segment.names().called(folded, consumer));
    }

    @Override
    public List<Entry> startingWith(String folded) {
        return entries.entriesFrom((segment, consumer) -> segment.names().begun(folded, consumer));
    }

    @Override
    public List<Entry> startingWith(String folded, int most) {
        return entries
                .numbersFrom(
                        most, (segment, enough, consumer) -> segment.names().begun(folded, enough, consumer))
                .stream()
                .limit(most + 1L)
                .map(entries::entry)
                .toList();
    }

    @Override
    public Optional<String> ceiling(String text) {
        return segments.stream()
                .flatMap(segment -> segment.names().from(text).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public void forEachName(Visitor walk) {
        for (int i = 0; i < segments.size(); i++) {
            int segment = i;
            segments.get(i).names().each(entry -> entries.isCurrent(segment, entry), walk);
        }
    }
}
