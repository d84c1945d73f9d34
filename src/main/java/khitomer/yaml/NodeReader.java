package khitomer.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import khitomer.model.Diagnostic;
import khitomer.model.DidYouMean;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.ColonText;
import khitomer.yaml.syntax.Quotes;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Refused;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads a node as what it should be, and reports it if it is something else. */
final class NodeReader {

    /** The name of a field's value that is neither a list nor a mapping. */
    static final String ONE_TEXT = "one text";

    private static final String LOST = "'%s' has no value: '#' begins a comment";

    private final Consumer<Diagnostic> problems;
    private final WordChoices choices = new WordChoices();
    private int reported;

    NodeReader(Consumer<Diagnostic> problems) {
        this.problems = problem -> {
            reported++;
            problems.accept(problem);
        };
    }

    /** The number of problems reported so far. */
    int reported() {
        return reported;
    }

    /** A text that is not empty: an id, a date, a word of the format, none of which quotes would mend. */
    Optional<Scalar> scalar(String key, YamlNode node) {
        if (node instanceof Scalar scalar && !isEmpty(scalar)) {
            return Optional.of(scalar);
        }
        refuse(key, node, ONE_TEXT);
        return Optional.empty();
    }

    /** One text, or a list of texts. */
    List<Scalar> scalars(String key, YamlNode node) {
        return items(key, node).stream()
                .flatMap(item -> scalar(key, item).stream())
                .toList();
    }

    /** The items of a list, or the single node that is not a list. */
    List<YamlNode> items(String key, YamlNode node) {
        if (!(node instanceof Sequence sequence)) {
            return List.of(node);
        }
        if (sequence.items().isEmpty()) {
            report(RuleCode.NO_VALUE, node.location(), "'%s' has no value; leave it out".formatted(key));
        }
        return sequence.items();
    }

    /** Keys and their values. */
    Optional<Mapping> mapping(String key, YamlNode node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        refuse(key, node, "keys and their values");
        return Optional.empty();
    }

    /** One of the words, if it is one. */
    Optional<String> word(String key, YamlNode node, List<String> words) {
        Optional<Scalar> written = scalar(key, node);
        if (written.isPresent() && !words.contains(written.get().text())) {
            unknownWord(key, written.get(), words);
            return Optional.empty();
        }
        return written.map(Scalar::text);
    }

    /** Reports a word that a key does not allow. */
    void unknownWord(String key, Scalar written, List<String> words) {
        report(
                RuleCode.UNKNOWN_WORD,
                written.location(),
                "'%s' does not take '%s'%s".formatted(key, written.text(), choices.after(written.text(), words)));
    }

    /** Reports unknown keys. */
    void unknownKeys(String owner, Mapping mapping, List<String> known) {
        mapping.pairs().stream()
                .map(YamlNode.Pair::key)
                .filter(key -> !known.contains(key.text()))
                .forEach(key -> unknownKey(owner, key, known.stream()));
    }

    /** Reports an unknown key. */
    void unknownKey(String owner, Scalar key, Stream<String> known) {
        if (reportedInvisible(key)) {
            return;
        }
        List<String> words = known.toList();
        String nearest = DidYouMean.question(key.text(), words.stream());
        String choice = nearest.isEmpty() ? "; it may have: " + String.join(", ", words) : nearest;
        report(RuleCode.UNKNOWN_KEY, key.location(), "%s has no key '%s'%s".formatted(owner, key.text(), choice));
    }

    /** Reports a piece that is no text, with the text to write where quotes would make it one. */
    void refuseText(String key, YamlNode node) {
        Optional<ColonText> text = ColonText.of(node);
        if (text.isPresent()) {
            reportColonText(node.location(), text.get());
        } else if (node instanceof Nothing nothing && !nothing.lost().isEmpty()) {
            report(
                    RuleCode.NO_VALUE,
                    nothing.lostLocation(),
                    LOST.formatted(key) + "; put the text in quotes",
                    Quotes.around(nothing.lost().strip()));
        } else {
            refuse(key, node, ONE_TEXT);
        }
    }

    /** Reports a node of the wrong shape, unless it was reported already. */
    void refuse(String key, YamlNode node, String wanted) {
        if (node instanceof Nothing nothing && !nothing.lost().isEmpty()) {
            report(RuleCode.NO_VALUE, nothing.lostLocation(), LOST.formatted(key));
        } else if (node instanceof Nothing || node instanceof Scalar scalar && isEmpty(scalar)) {
            report(RuleCode.NO_VALUE, node.location(), "'%s' has no value; leave it out, or write one".formatted(key));
        } else if (!(node instanceof Refused)) {
            report(
                    RuleCode.WRONG_SHAPE,
                    node.location(),
                    "'%s' takes %s, not %s".formatted(key, wanted, node.described()));
        }
    }

    /** Reports a text without quotes that YAML reads as a key and its value. */
    void reportColonText(Location location, ColonText text) {
        report(RuleCode.WRONG_SHAPE, location, text.message(), text.hint());
    }

    /** A text that can contain any character; warns if it loses something to a comment. */
    Optional<Scalar> words(String key, YamlNode node) {
        if (node instanceof Scalar scalar && !isEmpty(scalar)) {
            warnOfLoss(scalar);
            return Optional.of(scalar);
        }
        refuseText(key, node);
        return Optional.empty();
    }

    /** Whether a key contains an invisible character; this is reported. */
    boolean reportedInvisible(Scalar key) {
        Optional<Diagnostic> problem = InvisibleMistakes.unknownKey(key);
        problem.ifPresent(problems);
        return problem.isPresent();
    }

    /** Warns of an invisible character in a name or id. */
    void warnOfInvisible(Scalar written) {
        InvisibleMistakes.warning(written).ifPresent(problems);
    }

    /** Warns if a text loses something to a comment. */
    void warnOfLoss(Scalar written) {
        if (!written.lost().isEmpty()) {
            problems.accept(Diagnostic.of(
                    RuleCode.LOST_TO_COMMENT,
                    written.location(),
                    "the text ends before '%s', which is a comment; put the text in quotes, or a blank after the '#'"
                            .formatted(written.lost().strip()),
                    Quotes.around(written.text() + written.lost())));
        }
    }

    void report(RuleCode rule, Location location, String message) {
        problems.accept(Diagnostic.of(rule, location, message));
    }

    void report(RuleCode rule, Location location, String message, String instead) {
        problems.accept(Diagnostic.of(rule, location, message, instead));
    }

    /** Whether a text is empty, or the null of YAML. */
    static boolean isEmpty(Scalar scalar) {
        return scalar.text().isBlank() || scalar.plain() && scalar.text().equals("~");
    }
}
