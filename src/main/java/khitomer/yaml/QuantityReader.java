package khitomer.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import khitomer.date.InvalidDateException;
import khitomer.date.suggest.SpanReader;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.model.Value;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads numbers and durations, exact or between a minimum and a maximum. */
final class QuantityReader {

    private final NodeReader nodes;

    QuantityReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** A value between a minimum and a maximum, one of which can be missing. */
    Optional<Value> between(Shape shape, List<String> keys, YamlNode.Mapping written) {
        Optional<Scalar> least = written.value(keys.get(0)).flatMap(node -> nodes.scalar(keys.get(0), node));
        Optional<Scalar> most = written.value(keys.get(1)).flatMap(node -> nodes.scalar(keys.get(1), node));
        String text = "{" + least.map(node -> keys.get(0) + ": " + node.text()).orElse("")
                + (least.isPresent() && most.isPresent() ? ", " : "")
                + most.map(node -> keys.get(1) + ": " + node.text()).orElse("") + "}";
        return shape == Shape.NUMBER
                ? numbersBetween(text, least, most, keys, written.location())
                : durationsBetween(text, least, most, keys, written.location());
    }

    Optional<Value> number(String key, Scalar written) {
        OptionalDouble number = NumberText.read(written.text());
        if (number.isEmpty()) {
            String digits = written.text().replace(",", "").replace("_", "").replace(" ", "");
            nodes.report(
                    RuleCode.WRONG_SHAPE,
                    written.location(),
                    "'%s' takes a number, not '%s'".formatted(key, written.text()),
                    NumberText.read(digits).isPresent() ? digits : "");
            return Optional.empty();
        }
        return Optional.of(
                new Value.Number(written.text(), number.getAsDouble(), number.getAsDouble(), written.location()));
    }

    private Optional<Value> numbersBetween(
            String text, Optional<Scalar> least, Optional<Scalar> most, List<String> keys, Location location) {
        Optional<Value> low = least.flatMap(written -> number(keys.get(0), written));
        Optional<Value> high = most.flatMap(written -> number(keys.get(1), written));
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.empty();
        }
        double from = low.map(value -> ((Value.Number) value).least()).orElse(Double.NEGATIVE_INFINITY);
        double to = high.map(value -> ((Value.Number) value).most()).orElse(Double.POSITIVE_INFINITY);
        if (from > to) {
            nodes.report(RuleCode.WRONG_SHAPE, location, "the least is more than the most");
            return Optional.empty();
        }
        return Optional.of(new Value.Number(text, from, to, location));
    }

    /** A duration; a number alone means years. */
    Optional<Value> duration(String key, Scalar written) {
        String text = written.text();
        try {
            SpanReader.read(text.indexOf(' ') < 0 ? text + " years" : text);
            return Optional.of(new Value.Duration(text, written.location()));
        } catch (InvalidDateException problem) {
            nodes.report(
                    RuleCode.WRONG_SHAPE,
                    written.location(),
                    "'%s' takes a count of years, months, weeks, days or hours such as '5 years', not '%s'"
                            .formatted(key, text),
                    problem.suggestion().isEmpty() ? "" : key + ": " + problem.suggestion());
            return Optional.empty();
        }
    }

    private Optional<Value> durationsBetween(
            String text, Optional<Scalar> least, Optional<Scalar> most, List<String> keys, Location location) {
        boolean sound =
                least.map(written -> duration(keys.get(0), written).isPresent()).orElse(true)
                        & most.map(written -> duration(keys.get(1), written).isPresent())
                                .orElse(true);
        return sound && (least.isPresent() || most.isPresent())
                ? Optional.of(new Value.Duration(text, location))
                : Optional.empty();
    }
}
