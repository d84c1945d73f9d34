package khitomer.yaml;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.base.InvisibleCharacters;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.suggest.DateReader;
import khitomer.model.Clock;
import khitomer.model.Field;
import khitomer.model.GeneralField;
import khitomer.model.Location;
import khitomer.model.Point;
import khitomer.model.RuleCode;
import khitomer.model.Shape;
import khitomer.model.Value;
import khitomer.yaml.syntax.Quotes;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads the value of a field. */
final class ValueReader {

    private static final List<String> ANSWERS = List.of("yes", "no");

    /** The number of words up to which a linear search is fastest. */
    private static final int FEW = 40;

    private final NodeReader nodes;
    private final Reckoning reckoning;
    private final QuantityReader quantities;
    private final Map<String, LoreDate> storyDates = new HashMap<>();
    private final Map<String, LoreDate> otherDates = new HashMap<>();
    /** The words of fields with very many, by the very list of each. */
    private final Map<List<String>, Set<String>> sets = new IdentityHashMap<>(0);

    /** Dates in the story are read in the world's reckoning, dates of production in ours. */
    ValueReader(NodeReader nodes, Reckoning reckoning) {
        this.nodes = nodes;
        this.reckoning = reckoning;
        this.quantities = new QuantityReader(nodes);
    }

    /** The value that is directly under a key. */
    Optional<Value> value(String key, Field field, YamlNode node) {
        return node instanceof Scalar written && !NodeReader.isEmpty(written)
                ? value(key, field, written)
                : noScalar(key, field, node);
    }

    private Optional<Value> value(String key, Field field, Scalar written) {
        return switch (field.shape()) {
            case TEXT, PROSE, IMAGE -> text(field, written);
            case WORD -> word(key, field, written);
            case NUMBER -> quantities.number(key, written);
            case DURATION -> quantities.duration(key, written);
            case DATE -> date(written.text(), field.clock(), written::character, written.location());
            case REFERENCE -> reference(field, written);
        };
    }

    private Optional<Value> text(Field field, Scalar written) {
        nodes.warnOfLoss(written);
        if (field.is(GeneralField.ALIASES)) {
            nodes.warnOfInvisible(written);
        }
        return Optional.of(new Value.Text(written.text().stripTrailing(), written.location()));
    }

    private Optional<Value> noScalar(String key, Field field, YamlNode node) {
        Optional<DateSet> set = field.shape() == Shape.DATE ? DateSet.of(node) : Optional.empty();
        if (set.isPresent()) {
            return date(set.get().text(), field.clock(), set.get()::character, node.location());
        }
        Optional<String> link = node instanceof Sequence sequence ? sequence.link() : Optional.empty();
        if (link.isPresent() && field.shape() == Shape.REFERENCE) {
            return Optional.of(new Value.Reference("[[" + link.get() + "]]", node.location()));
        }
        boolean words = field.isProse() || field.shape() == Shape.TEXT;
        if (words && node instanceof Sequence sequence && sequence.isLink()) {
            nodes.report(
                    RuleCode.WRONG_SHAPE,
                    node.location(),
                    "a text that begins with '[[' must stand in quotes",
                    link.map(id -> Quotes.around("[[" + id + "]]")).orElse(""));
        } else if (words) {
            nodes.refuseText(key, node);
        } else {
            nodes.refuse(key, node, NodeReader.ONE_TEXT);
        }
        return Optional.empty();
    }

    /** A value between a minimum and a maximum, one of which can be missing. */
    Optional<Value> between(Shape shape, List<String> keys, YamlNode.Mapping written) {
        return quantities.between(shape, keys, written);
    }

    /** Whether the value is yes, and not no. */
    boolean isYes(String key, YamlNode node) {
        return nodes.word(key, node, ANSWERS).filter("yes"::equals).isPresent();
    }

    /** A date in the story that is not the value of a field. */
    Optional<Value> date(String key, YamlNode node) {
        return value(key, Field.of(key, Shape.DATE, false), node);
    }

    private Optional<Value> word(String key, Field field, Scalar written) {
        if (!field.words().isEmpty() && !isAmong(field.words(), written.text())) {
            nodes.unknownWord(key, written, field.words());
            return Optional.empty();
        }
        return Optional.of(new Value.Text(written.text(), written.location()));
    }

    private boolean isAmong(List<String> words, String word) {
        if (words.size() <= FEW) {
            return words.contains(word);
        }
        return sets.computeIfAbsent(words, Set::copyOf).contains(word);
    }

    private Optional<Value> date(String text, Clock clock, Characters characters, Location location) {
        try {
            return Optional.of(new Value.Date(parsed(text, clock), location));
        } catch (InvalidDateException problem) {
            nodes.report(
                    RuleCode.of(problem.code()).orElseThrow(),
                    characters.at(problem.column()),
                    problem.getMessage(),
                    inYaml(problem.suggestion()));
            return Optional.empty();
        }
    }

    /** A date as YAML needs it: plain text cannot begin with a percent sign. */
    private static String inYaml(String date) {
        return date.startsWith("%") ? Quotes.around(date) : date;
    }

    /** Most dates are years, and occur many times in a file. */
    private LoreDate parsed(String text, Clock clock) throws InvalidDateException {
        Map<String, LoreDate> known = clock == Clock.STORY ? storyDates : otherDates;
        LoreDate date = known.get(text);
        if (date == null) {
            date = new DateReader(clock == Clock.STORY ? reckoning : Reckoning.COMMON).read(text);
            known.put(text, date);
        }
        return date;
    }

    /** An id. One in brackets is kept as it is, because only with all entries known is it clear which is meant. */
    private Optional<Value> reference(Field field, Scalar written) {
        nodes.warnOfInvisible(written);
        String id = InvisibleCharacters.removedFrom(written.text());
        Point point = field.takesPoint() ? Point.of(id) : Point.WHOLE;
        return Optional.of(new Value.Reference(point.entry(id), point, written.location()));
    }

    /** Locates the characters of a text. */
    private interface Characters {

        Location at(int number);
    }
}
