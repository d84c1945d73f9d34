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
 * Writes entries as bytes and reads them back: its head, what the entry is called and where it stands, and apart from
 * that what it says. All of an entry stands in one file, which is written as a number.
 */
public final class EntryCodec {

    private static final Qualifier[] QUALIFIERS = Qualifier.values();

    private final KindTable kinds;

    public EntryCodec(KindTable kinds) {
        this.kinds = kinds;
    }

    /**
     * Writes the head of an entry; its id comes first, so that it can be compared without reading more.
     *
     * @param content where in its file that of the entry begins
     */
    public static void writeHead(Entry entry, int file, KindNumbers kinds, int content, ByteWriter out) {
        out.text(entry.id()).varint(file).varint(kinds.number(entry.kind())).text(entry.name());
        out.varint(entry.location().line()).varint(entry.location().column()).varint(content);
    }

    /** Writes what an entry says. */
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
        // Most have none, and a large lore has millions, for each of which a closure would be made.
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

    /** Reads the head of an entry; its content is read when it is asked for. */
    public Entry read(ByteReader in, SegmentFiles files) {
        String id = in.text();
        int file = in.count();
        int kind = in.count();
        String name = in.text();
        Location location = new Location(files.name(file), in.count(), in.count());
        int place = in.count();
        return new Entry(id, kinds.kind(kind), name, location, () -> content(files, file, place, kind, location));
    }

    /** May be read again at any time, where memory ran short, and by several threads. */
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
        // Shared by all statements that have no others.
        return List.copyOf(citations);
    }
}
