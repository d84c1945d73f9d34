package khitomer.store.codec;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Location;
import khitomer.model.Qualifier;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.store.index.SegmentFiles;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/**
 * Encodes and decodes entries: a head with id, name, and location, and apart from it the content. The locations of an
 * entry are all in one file, which is written as a number.
 */
public final class EntryCodec {

    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private final KindTable kinds;

    public EntryCodec(KindTable kinds) {
        this.kinds = kinds;
    }

    /**
     * Writes the head of an entry. Its id comes first, so that it can be compared without reading more.
     *
     * @param content the offset of the entry's content in that of its file
     */
    public static void writeHead(Entry entry, int file, KindNumbers kinds, int content, ByteWriter out) {
        out.text(entry.id()).varint(file).varint(kinds.number(entry.kind())).text(entry.name());
        out.varint(entry.location().line()).varint(entry.location().column()).varint(content);
    }

    /** Writes the content of an entry. */
    public static void writeContent(Entry entry, KindNumbers kinds, ByteWriter out) {
        write(entry.sources(), entry.location(), out);
        out.varint(entry.statements().size());
        Map<String, Integer> fields = kinds.fields(entry.kind());
        List<Statement> statements = entry.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            out.varint(fields.get(statement.field().name())).varint(statement.index());
            write(statement, entry, out);
        }
    }

    private static void write(Statement statement, Entry entry, ByteWriter out) {
        ValueCodec.write(statement.value(), entry.location(), out);
        out.varint(statement.qualifiers().size());
        // Most have none, and a large lore has millions, each of which would need a closure.
        if (!statement.qualifiers().isEmpty()) {
            statement.qualifiers().forEach((qualifier, value) -> {
                out.varint(qualifier.ordinal());
                ValueCodec.write(value, entry.location(), out);
            });
        }
        // Most statements have the very list of their entry.
        boolean own =
                statement.sources() != entry.sources() && !statement.sources().equals(entry.sources());
        out.bool(own);
        if (own) {
            write(statement.sources(), entry.location(), out);
        }
    }

    /** Reads the head of an entry; its content is read on request. */
    public Entry read(ByteReader in, SegmentFiles files) {
        String id = in.text();
        int file = in.count();
        int kind = in.count();
        String name = in.text();
        Location location = new Location(files.name(file), in.count(), in.count());
        int place = in.count();
        return new Entry(id, kinds.kind(kind), name, location, () -> content(files, file, place, kind, location));
    }

    /** Can be read again at any time, if memory ran short, and by several threads. */
    private Entry.Content content(SegmentFiles files, int file, int place, int kind, Location location) {
        synchronized (files) {
            return content(files.content(file, place), kind, location);
        }
    }

    private Entry.Content content(ByteReader in, int kind, Location location) {
        List<Citation> sources = citations(in, location);
        int count = in.count();
        List<Statement> statements = new ArrayList<>(Math.min(count, 100));
        for (int i = 0; i < count; i++) {
            Field field = kinds.field(kind, in.count());
            int index = in.count();
            Value value = ValueCodec.read(in, location);
            Map<Qualifier, Value> qualifiers = qualifiers(in, location);
            statements.add(
                    new Statement(field, index, value, qualifiers, in.bool() ? citations(in, location) : sources));
        }
        return new Entry.Content(sources, statements);
    }

    private static Map<Qualifier, Value> qualifiers(ByteReader in, Location location) {
        int count = in.count();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(QUALIFIERS[in.index(QUALIFIERS.length)], ValueCodec.read(in, location));
        }
        Map<Qualifier, Value> qualifiers = new EnumMap<>(Qualifier.class);
        for (int i = 0; i < count; i++) {
            Qualifier qualifier = QUALIFIERS[in.index(QUALIFIERS.length)];
            qualifiers.put(qualifier, ValueCodec.read(in, location));
        }
        return qualifiers;
    }

    private static void write(List<Citation> citations, Location from, ByteWriter out) {
        out.varint(citations.size());
        for (Citation citation : citations) {
            out.text(citation.key()).text(citation.page());
            ValueCodec.write(citation.location(), from, out);
        }
    }

    private static List<Citation> citations(ByteReader in, Location from) {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<Citation> citations = new ArrayList<>(Math.min(count, 100));
        for (int i = 0; i < count; i++) {
            citations.add(new Citation(in.text(), in.text(), ValueCodec.location(in, from)));
        }
        // Shared by all statements without sources of their own.
        return List.copyOf(citations);
    }
}
