package khitomer.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.Clock;
import khitomer.model.Field;
import khitomer.model.Point;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads the description of a field of a kind. */
final class FieldReader {

    private static final List<String> WHAT = List.of("shape", "date", "refers-to", "one-of");
    private static final List<String> KEYS =
            List.of("shape", "date", "refers-to", "one-of", "clock", "many", "required", "role", "means", "reads");
    private static final List<String> SHAPES = List.of("text", "prose", "number", "duration", "date", "image");
    private static final List<String> ANSWERS = List.of("yes", "no");
    private static final String ANY = "any";
    private static final String PLAYERS = "players";

    private final NodeReader nodes;
    private final MeaningReader meanings;
    private final List<String> players;

    /** @param players the factions, which fields can allow as their words */
    FieldReader(NodeReader nodes, List<String> players) {
        this.nodes = nodes;
        this.meanings = new MeaningReader(nodes);
        this.players = players;
    }

    /** The field with that name, if its description can be understood. */
    Optional<Field> field(String name, YamlNode description) {
        if (description instanceof Scalar) {
            return shape(name, description).map(shape -> Field.of(name, shape, false));
        }
        return nodes.mapping(name, description).flatMap(mapping -> field(name, mapping));
    }

    /** The kinds that a reference can name, as written; none for any kind. */
    List<Scalar> targets(YamlNode description) {
        if (!(description instanceof Mapping mapping) || !mapping.has("refers-to")) {
            return List.of();
        }
        List<Scalar> targets = new NodeReader(already -> {})
                .scalars("refers-to", mapping.value("refers-to").orElseThrow());
        return targets.stream().filter(target -> !target.text().equals(ANY)).toList();
    }

    private Optional<Field> field(String name, Mapping mapping) {
        nodes.unknownKeys("the field '" + name + "'", mapping, KEYS);
        List<String> what = WHAT.stream().filter(mapping::has).toList();
        if (what.size() != 1) {
            nodes.report(
                    RuleCode.WRONG_SHAPE,
                    mapping.location(),
                    what.isEmpty()
                            ? "the field '%s' lacks one of the keys 'shape', 'date', 'refers-to' and 'one-of'"
                                    .formatted(name)
                            : "the field '%s' has the keys '%s', which exclude each other"
                                    .formatted(name, String.join("' and '", what)));
            return Optional.empty();
        }
        return shape(name, mapping, what.get(0)).flatMap(shape -> field(name, mapping, shape));
    }

    private Optional<Shape> shape(String name, Mapping mapping, String what) {
        YamlNode node = mapping.value(what).orElseThrow();
        return switch (what) {
            case "date" -> Optional.of(Shape.DATE);
            case "refers-to" -> nodes.scalars(what, node).isEmpty() ? Optional.empty() : Optional.of(Shape.REFERENCE);
            case "one-of" -> Optional.of(Shape.WORD);
            default -> shape(name, node);
        };
    }

    private Optional<Shape> shape(String key, YamlNode node) {
        return nodes.word(key, node, SHAPES).map(word -> Shape.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /**
     * The field; empty if it is not clear what its dates mean. Other errors leave a field that accepts everything that
     * may have been meant.
     */
    private Optional<Field> field(String name, Mapping mapping, Shape shape) {
        Optional<String> point = word(mapping, "date", words(Point.values()));
        Optional<String> clock = word(mapping, "clock", words(Clock.values()));
        boolean isDated = point.isPresent() == mapping.has("date") && clock.isPresent() == mapping.has("clock");
        Optional<String> many = word(mapping, "many", ANSWERS);
        boolean isClear = many.isPresent() == mapping.has("many") && KEYS.containsAll(mapping.keys());
        Field field = new Field(
                name,
                shape,
                many.filter("yes"::equals).isPresent() || !isClear,
                word(mapping, "required", ANSWERS).filter("yes"::equals).isPresent(),
                targets(mapping).stream().map(Scalar::text).toList(),
                shape == Shape.WORD ? words(mapping.value("one-of").orElseThrow()) : List.of(),
                point.map(FieldReader::point).orElse(Point.WHOLE),
                clock.map(FieldReader::clock).orElse(Clock.STORY),
                role(mapping, shape),
                mapping.value("means").flatMap(node -> meanings.relation(node, shape)),
                mapping.value("reads")
                        .flatMap(node -> nodes.scalar("reads", node))
                        .map(Scalar::text)
                        .orElse(""));
        return isDated ? Optional.of(field) : Optional.empty();
    }

    /** The role of a field; a field whose words are the players has that role. */
    private Optional<Role> role(Mapping mapping, Shape shape) {
        return mapping.has("role") || !isOfPlayers(mapping)
                ? mapping.value("role").flatMap(node -> meanings.role(node, Optional.of(shape)))
                : Optional.of(Role.PLAYERS);
    }

    private static boolean isOfPlayers(Mapping mapping) {
        return mapping.value("one-of").filter(FieldReader::isPlayers).isPresent();
    }

    private static boolean isPlayers(YamlNode node) {
        return node instanceof Scalar scalar && scalar.text().equals(PLAYERS);
    }

    private List<String> words(YamlNode node) {
        if (isPlayers(node)) {
            return players;
        }
        int before = nodes.reported();
        List<String> words =
                nodes.scalars("one-of", node).stream().map(Scalar::text).toList();
        // If not all words are understood, any word can be meant.
        return nodes.reported() == before ? words : List.of();
    }

    private Optional<String> word(Mapping mapping, String key, List<String> words) {
        return mapping.value(key).flatMap(node -> nodes.word(key, node, words));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Point point(String word) {
        return Point.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Clock clock(String word) {
        return Clock.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
