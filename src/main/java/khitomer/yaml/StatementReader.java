package khitomer.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.model.Citation;
import khitomer.model.Field;
import khitomer.model.Qualifier;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.model.Statement;
import khitomer.model.Value;
import khitomer.model.ValueKeys;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads the statements of an entry for one field: values, qualifiers, and sources. */
final class StatementReader {

    private final NodeReader nodes;
    private final ValueReader values;
    private final MappingMistakes mistakes;

    StatementReader(NodeReader nodes, ValueReader values) {
        this.nodes = nodes;
        this.values = values;
        this.mistakes = new MappingMistakes(nodes);
    }

    /** Adds the statements of a field; those without sources of their own have the sources of their entry. */
    void addStatements(Field field, YamlNode written, List<Citation> entrySources, List<Statement> said) {
        if (!(written instanceof Sequence list) || isOne(field, list)) {
            addStatement(field, 0, written, entrySources, said);
            return;
        }
        List<YamlNode> items = nodes.items(field.name(), written);
        int before = said.size();
        for (int i = 0; i < items.size(); i++) {
            YamlNode item = items.get(i);
            if (i == 0 || field.many() || isOtherReading(field, item)) {
                addStatement(field, said.size() - before, item, entrySources, said);
            }
        }
    }

    /** The sources under a key. */
    List<Citation> citations(String key, YamlNode written) {
        List<Citation> citations = new ArrayList<>();
        for (Scalar scalar : nodes.scalars(key, written)) {
            nodes.warnOfLoss(scalar);
            Citation citation = Citation.of(scalar.text(), scalar.location());
            if (citation.key().isBlank()) {
                nodes.report(RuleCode.WRONG_SHAPE, scalar.location(), "no source stands before the colon");
            } else {
                citations.add(citation);
            }
        }
        return citations;
    }

    /** Whether a list is a single value. */
    private static boolean isOne(Field field, Sequence written) {
        boolean link = field.isProse() || field.shape() == Shape.REFERENCE;
        return field.shape() == Shape.DATE && DateSet.of(written).isPresent() || link && written.isLink();
    }

    private boolean isOtherReading(Field field, YamlNode item) {
        if (item instanceof Mapping mapping && mapping.has(ValueKeys.SOURCE)) {
            return true;
        }
        String key = ValueKeys.of(field.shape()).get(0);
        String value = item instanceof Scalar scalar ? scalar.text() : "…";
        nodes.report(
                RuleCode.SEVERAL_VALUES,
                item.location(),
                "'%s' takes one value; another reading of it must have a source of its own, as in {%s: %s, source: KEY}"
                        .formatted(field.name(), key, value));
        return false;
    }

    private void addStatement(
            Field field, int index, YamlNode item, List<Citation> entrySources, List<Statement> said) {
        boolean set = field.shape() == Shape.DATE && DateSet.of(item).isPresent();
        if (!set && item instanceof Mapping mapping) {
            if (!mistakes.reported(field, mapping)) {
                addQualified(field, index, mapping, entrySources, said);
            }
            return;
        }
        Optional<Value> value = values.value(field.name(), field, item);
        if (value.isPresent()) {
            said.add(new Statement(field, index, value.get(), Map.of(), entrySources));
        }
    }

    private void addQualified(
            Field field, int index, Mapping mapping, List<Citation> entrySources, List<Statement> said) {
        Map<Qualifier, Value> qualifiers = Map.of();
        List<Citation> sources = List.of();
        List<String> valueKeys = ValueKeys.of(field.shape());
        List<String> bounds = ValueKeys.bounds(field.shape());
        for (Pair pair : mapping.pairs()) {
            String key = pair.key().text();
            if (key.equals(ValueKeys.SOURCE)) {
                sources = citations(key, pair.value());
            } else if (!valueKeys.contains(key) && !bounds.contains(key)) {
                qualifiers = qualified(qualifiers, field, pair);
            }
        }
        Optional<Value> value = value(field, mapping);
        if (value.isPresent()) {
            said.add(new Statement(field, index, value.get(), qualifiers, sources.isEmpty() ? entrySources : sources));
        }
    }

    private Optional<Value> value(Field field, Mapping mapping) {
        List<String> bounds = ValueKeys.bounds(field.shape());
        if (!bounds.isEmpty() && bounds.stream().anyMatch(mapping::has)) {
            return values.between(field.shape(), bounds, mapping);
        }
        List<String> keys = ValueKeys.of(field.shape());
        List<Pair> written = new ArrayList<>(1);
        for (Pair pair : mapping.pairs()) {
            if (keys.contains(pair.key().text())) {
                written.add(pair);
            }
        }
        if (written.isEmpty()) {
            mistakes.reportLack(field.name(), mapping, keys);
            return Optional.empty();
        }
        if (written.size() > 1) {
            nodes.report(
                    RuleCode.WRONG_SHAPE,
                    written.get(1).key().location(),
                    "'%s' and '%s' mean the same; write one of them"
                            .formatted(
                                    written.get(0).key().text(),
                                    written.get(1).key().text()));
        }
        return values.value(written.get(0).key().text(), field, written.get(0).value());
    }

    /** The qualifiers of a value, with one more. */
    private Map<Qualifier, Value> qualified(Map<Qualifier, Value> before, Field field, Pair pair) {
        Scalar key = pair.key();
        Optional<Qualifier> named = Qualifier.named(key.text()).filter(qualifier -> qualifier.suits(field.shape()));
        if (named.isEmpty()) {
            nodes.unknownKey("a value of '" + field.name() + "'", key, ValueKeys.all(field.shape()));
            return before;
        }
        Optional<Value> value = said(named.get(), key.text(), pair.value());
        if (value.isEmpty()) {
            return before;
        }
        // Most values have at most one, which needs no more than this.
        if (before.isEmpty()) {
            return Map.of(named.get(), value.get());
        }
        Map<Qualifier, Value> more = new EnumMap<>(before);
        more.put(named.get(), value.get());
        return more;
    }

    private Optional<Value> said(Qualifier qualifier, String key, YamlNode written) {
        if (qualifier.shape() == Shape.WORD) {
            return values.isYes(key, written)
                    ? Optional.of(new Value.Text("yes", written.location()))
                    : Optional.empty();
        }
        return values.value(key, Field.of(key, qualifier.shape(), false), written);
    }
}
