package khitomer.store.codec;

import java.util.ArrayList;
import java.util.List;
import khitomer.base.CorruptFileException;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.EndpointState;
import khitomer.date.Extent;
import khitomer.date.LoreDate;
import khitomer.date.Qualification;
import khitomer.model.Location;
import khitomer.model.Point;
import khitomer.model.Value;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/** Encodes and decodes values; their locations are relative to that of their entry. */
final class ValueCodec implements Value.Visitor<ByteWriter> {

    private static final int TEXT = 0;
    private static final int NUMBER = 1;
    private static final int DURATION = 2;
    private static final int DATE = 3;
    private static final int REFERENCE = 4;
    private static final int START = 5;
    private static final int END = 6;
    private static final DateKind[] KINDS = DateKind.values();
    private static final EndpointState[] ENDINGS = EndpointState.values();

    private final ByteWriter out;

    private ValueCodec(ByteWriter out) {
        this.out = out;
    }

    static void write(Value value, Location from, ByteWriter out) {
        write(value.location(), from, out);
        value.accept(new ValueCodec(out));
    }

    static Value read(ByteReader in, Location from) {
        Location location = location(in, from);
        int kind = in.int8();
        return switch (kind) {
            case TEXT -> new Value.Text(in.text(), location);
            case NUMBER ->
                new Value.Number(
                        in.text(), Double.longBitsToDouble(in.int64()), Double.longBitsToDouble(in.int64()), location);
            case DURATION -> new Value.Duration(in.text(), location);
            case DATE -> new Value.Date(date(in), location);
            case REFERENCE -> new Value.Reference(in.text(), location);
            case START -> new Value.Reference(in.text(), Point.START, location);
            case END -> new Value.Reference(in.text(), Point.END, location);
            default -> throw new CorruptFileException(kind + " is no kind of value");
        };
    }

    /** Writes a location in the same file as another, as the distance in lines. */
    static void write(Location location, Location from, ByteWriter out) {
        out.signedVarint((long) location.line() - from.line()).varint(location.column());
    }

    static Location location(ByteReader in, Location from) {
        int line = (int) (from.line() + in.signedVarint());
        int column = in.count();
        if (line < 1 || column < 1) {
            throw new CorruptFileException("there is no line " + line + " or column " + column);
        }
        return new Location(from.file(), line, column);
    }

    @Override
    public ByteWriter text(Value.Text text) {
        return out.varint(TEXT).text(text.text());
    }

    @Override
    public ByteWriter number(Value.Number number) {
        return out.varint(NUMBER)
                .text(number.written())
                .int64(Double.doubleToLongBits(number.least()))
                .int64(Double.doubleToLongBits(number.most()));
    }

    @Override
    public ByteWriter duration(Value.Duration duration) {
        return out.varint(DURATION).text(duration.written());
    }

    @Override
    public ByteWriter date(Value.Date date) {
        return write(date.date(), out.varint(DATE));
    }

    @Override
    public ByteWriter reference(Value.Reference reference) {
        return out.varint(kind(reference.point())).text(reference.id());
    }

    private static int kind(Point point) {
        return switch (point) {
            case WHOLE -> REFERENCE;
            case START -> START;
            case END -> END;
        };
    }

    static ByteWriter write(LoreDate date, ByteWriter out) {
        out.text(date.text()).varint(date.kind().ordinal()).varint(date.level());
        out.bool(date.approximate()).bool(date.uncertain()).bool(date.unspecified());
        out.varint(date.startEnding().ordinal()).varint(date.endEnding().ordinal());
        write(date.stated(), out);
        boolean widened = !date.widened().equals(date.stated());
        out.bool(widened);
        if (widened) {
            write(date.widened(), out);
        }
        return out;
    }

    static LoreDate date(ByteReader in) {
        String text = in.text();
        DateKind kind = KINDS[in.index(KINDS.length)];
        int level = in.count();
        Qualification marks = new Qualification(in.bool(), in.bool(), in.bool());
        EndpointState start = ENDINGS[in.index(ENDINGS.length)];
        EndpointState end = ENDINGS[in.index(ENDINGS.length)];
        Extent stated = extent(in);
        return new LoreDate(text, kind, level, marks, start, end, stated, in.bool() ? extent(in) : stated);
    }

    private static void write(Extent extent, ByteWriter out) {
        boolean one = extent.start().equals(extent.end());
        out.bool(one);
        write(extent.start(), out);
        if (!one) {
            write(extent.end(), out);
        }
        out.varint(extent.members().size());
        extent.members().forEach(member -> write(member, out));
    }

    private static Extent extent(ByteReader in) {
        boolean one = in.bool();
        Bounds start = bounds(in);
        Bounds end = one ? start : bounds(in);
        int count = in.count();
        List<Bounds> members = new ArrayList<>(Math.min(count, 100));
        for (int i = 0; i < count; i++) {
            members.add(bounds(in));
        }
        return new Extent(start, end, members);
    }

    static void write(Bounds bounds, ByteWriter out) {
        out.signedVarint(bounds.earliest()).signedVarint(bounds.latest());
    }

    static Bounds bounds(ByteReader in) {
        long earliest = in.signedVarint();
        long latest = in.signedVarint();
        if (latest < earliest) {
            throw new CorruptFileException("bounds end before they begin");
        }
        return new Bounds(earliest, latest);
    }
}
