package khitomer.store.codec;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.base.CorruptFileException;
import khitomer.model.Clock;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Point;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.model.Shape;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/** The kinds and their fields by number. A field that many kinds share is written once. */
public final class KindTable {

    private static final Shape[] SHAPES = Shape.values();
    private static final Point[] POINTS = Point.values();
    private static final Role[] ROLES = Role.values();
    private static final Relation[] RELATIONS = Relation.values();
    private static final Clock[] CLOCKS = Clock.values();

    private final Kind[] kinds;
    private final Field[][] fields;

    private KindTable(Kind[] kinds, Field[][] fields) {
        this.kinds = kinds;
        this.fields = fields;
    }

    public static KindTable of(Kinds catalogue) {
        Kind[] kinds = catalogue.all().toArray(new Kind[0]);
        Field[][] fields = new Field[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            fields[i] = kinds[i].fields().values().toArray(new Field[0]);
        }
        return new KindTable(kinds, fields);
    }

    public Kinds catalogue() {
        return new Kinds(List.of(kinds));
    }

    public KindNumbers numbers() {
        return new KindNumbers(kinds);
    }

    /** The number of the kind with a name. */
    public Optional<Integer> number(String name) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i].name().equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    public Kind kind(int number) {
        if (number >= kinds.length) {
            throw new CorruptFileException("there is no kind " + number);
        }
        return kinds[number];
    }

    Field field(int kind, int number) {
        if (number >= fields[kind].length) {
            throw new CorruptFileException("there is no field " + number);
        }
        return fields[kind][number];
    }

    public void write(ByteWriter out) {
        Map<Field, Integer> distinct = new LinkedHashMap<>();
        for (Field[] ofKind : fields) {
            for (Field field : ofKind) {
                distinct.putIfAbsent(field, distinct.size());
            }
        }
        out.varint(distinct.size());
        distinct.keySet().forEach(field -> write(field, out));
        out.varint(kinds.length);
        for (int i = 0; i < kinds.length; i++) {
            out.text(kinds[i].name()).text(kinds[i].plural());
            write(kinds[i].role(), out);
            out.varint(fields[i].length);
            for (Field field : fields[i]) {
                out.varint(distinct.get(field));
            }
            out.texts(List.copyOf(kinds[i].unclear()));
        }
    }

    public static KindTable read(ByteReader in) {
        Field[] distinct = new Field[in.count(1 << 20)];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = field(in);
        }
        Kind[] kinds = new Kind[in.count(1 << 20)];
        Field[][] fields = new Field[kinds.length][];
        for (int i = 0; i < kinds.length; i++) {
            String name = in.text();
            String plural = in.text();
            Optional<Role> role = constant(ROLES, in);
            fields[i] = new Field[in.count(1 << 20)];
            Map<String, Field> byName = new LinkedHashMap<>();
            for (int j = 0; j < fields[i].length; j++) {
                fields[i][j] = distinct[in.index(distinct.length)];
                byName.put(fields[i][j].name(), fields[i][j]);
            }
            kinds[i] = new Kind(name, plural, role, byName, new LinkedHashSet<>(in.texts()));
        }
        return new KindTable(kinds, fields);
    }

    private static void write(Field field, ByteWriter out) {
        out.text(field.name())
                .varint(field.shape().ordinal())
                .bool(field.many())
                .bool(field.required());
        out.texts(field.targets()).texts(field.words());
        out.varint(field.point().ordinal()).varint(field.clock().ordinal());
        write(field.role(), out);
        write(field.means(), out);
        out.text(field.reads());
    }

    /** Writes a constant as its number, counted from one; zero means that there is none. */
    private static void write(Optional<? extends Enum<?>> constant, ByteWriter out) {
        out.varint(constant.isPresent() ? constant.get().ordinal() + 1 : 0);
    }

    private static Field field(ByteReader in) {
        return new Field(
                in.text(),
                SHAPES[in.index(SHAPES.length)],
                in.bool(),
                in.bool(),
                in.texts(),
                in.texts(),
                POINTS[in.index(POINTS.length)],
                CLOCKS[in.index(CLOCKS.length)],
                constant(ROLES, in),
                constant(RELATIONS, in),
                in.text());
    }

    private static <E> Optional<E> constant(E[] constants, ByteReader in) {
        int number = in.index(constants.length + 1);
        return number == 0 ? Optional.empty() : Optional.of(constants[number - 1]);
    }
}
