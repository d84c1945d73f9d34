package khitomer.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Field;
import khitomer.model.Relation;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.yaml.syntax.YamlNode;

/** Reads the roles and relations that fields and kinds are described with. */
final class MeaningReader {

    private static final List<String> ROLES =
            Stream.of(Role.values()).map(Role::word).toList();
    private static final List<String> RELATIONS =
            Stream.of(Relation.values()).map(Relation::word).toList();

    private final NodeReader nodes;
    private final Map<String, Field> first = new HashMap<>();

    MeaningReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /**
     * The role of a kind, or of a field; reports one that does not fit.
     *
     * @param shape the shape of the field; empty for a kind
     */
    Optional<Role> role(YamlNode written, Optional<Shape> shape) {
        Optional<Role> role = nodes.word("role", written, ROLES).flatMap(Role::of);
        boolean fits = role.isEmpty() || role.get().shape().equals(shape);
        if (!fits) {
            misfit(written, "role", role.get().word(), role.get().shape());
        }
        return fits ? role : Optional.empty();
    }

    /** The relation of a field; reports one that does not fit the shape. */
    Optional<Relation> relation(YamlNode written, Shape shape) {
        Optional<Relation> relation = nodes.word("means", written, RELATIONS).flatMap(Relation::of);
        boolean fits = relation.isEmpty() || relation.get().shape() == shape;
        if (!fits) {
            misfit(
                    written,
                    "relation",
                    relation.get().word(),
                    Optional.of(relation.get().shape()));
        }
        return fits ? relation : Optional.empty();
    }

    private void misfit(YamlNode written, String what, String word, Optional<Shape> shape) {
        String takers = shape.isEmpty()
                ? "kinds"
                : switch (shape.get()) {
                    case REFERENCE -> "fields with 'refers-to'";
                    case DATE -> "fields with 'date'";
                    case WORD -> "fields with 'one-of'";
                    case DURATION -> "durations";
                    case NUMBER -> "numbers";
                    case TEXT, PROSE, IMAGE -> "texts";
                };
        nodes.report(RuleCode.WRONG_SHAPE, written.location(), "the %s '%s' is for %s".formatted(what, word, takers));
    }

    /**
     * The field with the role of the first field of its name and shape, if it is described without. So a kind of a
     * world can have a {@code born} or {@code located-in} that works like the built-in one. Relations of references are
     * not taken over: whether an order follows from a link is for the world to say.
     */
    Field like(Field field) {
        Field other = first.putIfAbsent(field.name(), field);
        boolean isAlike = other != null && other.shape() == field.shape();
        if (!isAlike) {
            return field;
        }
        return field.orElse(other.role(), field.shape() == Shape.REFERENCE ? Optional.empty() : other.means());
    }
}
