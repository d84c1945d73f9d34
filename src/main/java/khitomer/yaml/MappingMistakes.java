package khitomer.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.DidYouMean;
import khitomer.model.Field;
import khitomer.model.Qualifier;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.model.ValueKeys;
import khitomer.yaml.syntax.ColonText;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Finds the single problem of a mapping without a key of a value, which each of its keys would report again. */
final class MappingMistakes {

    private final NodeReader nodes;

    MappingMistakes(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** Whether a mapping cannot be a value of a field; this is reported. */
    boolean reported(Field field, Mapping mapping) {
        Optional<ColonText> text = colonText(field, mapping);
        if (text.isPresent()) {
            nodes.reportColonText(mapping.location(), text.get());
            return true;
        }
        List<Scalar> unknown = unknownKeys(field, mapping);
        if (unknown.isEmpty() || hasValue(field, mapping)) {
            return false;
        }
        Optional<Scalar> mistyped = unknown.stream()
                .filter(key -> DidYouMean.to(key.text(), valueKeys(field)).isPresent())
                .findFirst();
        if (mistyped.isPresent()) {
            nodes.unknownKey("a value of '" + field.name() + "'", mistyped.get(), ValueKeys.all(field.shape()));
        } else {
            reportLack(field.name(), mapping, ValueKeys.of(field.shape()));
        }
        return true;
    }

    /** Reports a mapping without a key for its value. */
    void reportLack(String key, Mapping mapping, List<String> valueKeys) {
        String keys = String.join("' or '", valueKeys);
        nodes.report(
                RuleCode.WRONG_SHAPE, mapping.location(), "this value of '%s' lacks the key '%s'".formatted(key, keys));
    }

    private static boolean hasValue(Field field, Mapping mapping) {
        return valueKeys(field).anyMatch(mapping::has);
    }

    private static Stream<String> valueKeys(Field field) {
        return Stream.concat(ValueKeys.of(field.shape()).stream(), ValueKeys.bounds(field.shape()).stream());
    }

    private static List<Scalar> unknownKeys(Field field, Mapping mapping) {
        return mapping.pairs().stream()
                .map(pair -> pair.key())
                .filter(key -> !key.text().equals(ValueKeys.SOURCE))
                .filter(key -> valueKeys(field).noneMatch(key.text()::equals))
                .filter(key -> Qualifier.named(key.text())
                        .filter(qualifier -> qualifier.suits(field.shape()))
                        .isEmpty())
                .toList();
    }

    /**
     * The text that a mapping probably is if only quotes are missing: none of its keys is, or resembles, a key of a
     * value.
     */
    private static Optional<ColonText> colonText(Field field, Mapping mapping) {
        boolean words = field.shape() == Shape.TEXT || field.shape() == Shape.PROSE || field.shape() == Shape.IMAGE;
        if (!words
                || mapping.pairs().isEmpty()
                || mapping.pairs().stream()
                        .anyMatch(pair -> isNearlyKey(pair.key().text(), field))) {
            return Optional.empty();
        }
        return mapping.pairs().size() > 1 && !mapping.flow()
                ? Optional.of(ColonText.severalLines())
                : ColonText.of(mapping);
    }

    /** Whether a word is, or resembles, a key of a value. */
    private static boolean isNearlyKey(String word, Field field) {
        return ValueKeys.all(field.shape()).anyMatch(word::equals)
                || word.length() > 2
                        && Character.isLowerCase(word.charAt(0))
                        && DidYouMean.to(word, ValueKeys.all(field.shape())).isPresent();
    }
}
