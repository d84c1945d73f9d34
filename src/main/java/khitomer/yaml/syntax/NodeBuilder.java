package khitomer.yaml.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.model.ValueKeys;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Refused;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Builds nodes from tokens, and reports what lore does not use: tags, anchors, aliases, and duplicate keys. */
final class NodeBuilder {

    /** The problem of a text in braces that a comma splits in two. */
    static final String FORGOTTEN_QUOTES = "a text with a comma";

    private final SourceText text;
    private final YamlTokens tokens;
    private final Consumer<Diagnostic> problems;
    private final ScalarBuilder scalars;
    /** The starts of the open brackets, outermost first. */
    private final Deque<Location> open = new ArrayDeque<>();

    /** The number of open braces. */
    private int braces;

    private int flowLine;
    private boolean flow;

    NodeBuilder(SourceText text, YamlTokens tokens, Consumer<Diagnostic> problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
        this.scalars = new ScalarBuilder(text, tokens, problems);
    }

    YamlNode node() throws NotYamlException {
        Location start = tokens.start();
        if (tokens.isAlias()) {
            report(
                    RuleCode.ALIAS,
                    start,
                    "'%s' is an alias, which lore does not use; write the value itself, or put the text in quotes"
                            .formatted(word(start)));
            return new Refused(text.written(start));
        }
        boolean refused = refuseProperties(start);
        if (tokens.startsMapping()) {
            return mapping(start);
        }
        YamlNode node = tokens.startsSequence() ? sequence(start) : scalars.value(start, !open.isEmpty() || braces > 0);
        // After an anchor or tag that was reported, a missing value is not another mistake.
        return refused && node instanceof Nothing ? new Refused(node.location()) : node;
    }

    /** Whether a word is, or resembles, a key of a value. */
    static boolean isNearlyValueKey(String word) {
        return ValueKeys.isNearlyOne(word);
    }

    /** The start of the outermost open bracket, if there is one. */
    Optional<Location> openBrackets() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getFirst());
    }

    private Sequence sequence(Location start) throws NotYamlException {
        List<YamlNode> items = new ArrayList<>();
        boolean flow = text.at(start) == '[';
        if (flow) {
            open.add(start);
        }
        while (tokens.next() && !tokens.endsSequence()) {
            items.add(node());
        }
        if (flow) {
            open.removeLast();
        }
        return new Sequence(items, flow, text.written(start));
    }

    private Mapping mapping(Location start) throws NotYamlException {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        int brace = text.at(start) == '{' ? 1 : 0;
        braces += brace;
        while (tokens.next() && !tokens.endsMapping()) {
            Pair pair = pair(start);
            Pair before = pairs.putIfAbsent(pair.key().text(), pair);
            if (before != null) {
                report(
                        RuleCode.DOUBLE_KEY,
                        pair.key().location(),
                        "'%s' stands here a second time; the first is in line %d"
                                .formatted(
                                        pair.key().text(),
                                        before.key().location().line()));
            }
        }
        braces -= brace;
        Mapping mapping = new Mapping(List.copyOf(pairs.values()), brace > 0, start);
        refuseForgottenQuotes(mapping);
        return mapping;
    }

    private void refuseForgottenQuotes(Mapping mapping) throws NotYamlException {
        if (!mapping.flow()
                || mapping.pairs().isEmpty()
                || mapping.pairs().get(0).value() instanceof Nothing
                || !isLineOfFlow(mapping.location().line())) {
            return;
        }
        for (Pair pair : mapping.pairs()) {
            Scalar key = pair.key();
            Location behind = key.character(key.text().length() + 1);
            boolean bare = pair.value() instanceof Nothing
                    && pair.value().location().equals(key.plain() ? behind : behind.right(1));
            if (bare && !ValueKeys.isOne(key.text())) {
                throw new NotYamlException(FORGOTTEN_QUOTES, key.location(), mapping.location());
            }
        }
    }

    /**
     * Whether the value of a line is one pair of braces or brackets; the last answer is kept for lines with many
     * mappings.
     */
    private boolean isLineOfFlow(int line) {
        if (line != flowLine) {
            flowLine = line;
            flow = Brackets.enclose(KeyValueLine.of(text.line(line)).value());
        }
        return flow;
    }

    private Pair pair(Location mappingStart) throws NotYamlException {
        Location start = tokens.start();
        // The first key of a block has its properties reported with the block.
        if (!start.equals(mappingStart)) {
            refuseProperties(start);
        }
        Scalar key = scalars.key(start);
        tokens.next();
        return new Pair(key, node());
    }

    /** Whether there is an anchor or tag; it is reported. */
    private boolean refuseProperties(Location start) {
        if (text.at(start) == '&') {
            report(
                    RuleCode.ALIAS,
                    start,
                    "'%s' is an anchor, which lore does not use; leave it out, or put the text in quotes"
                            .formatted(word(start)));
        } else if (text.at(start) == '!') {
            report(
                    RuleCode.TAG,
                    start,
                    "'%s' is a tag, which lore does not use; leave it out, or put the text in quotes"
                            .formatted(word(start)));
        }
        return text.at(start) == '&' || text.at(start) == '!';
    }

    private String word(Location start) {
        String line = text.line(start.line());
        int begin = text.offset(start);
        int end = Math.min(begin + 1, line.length());
        while (end < line.length() && " \t,]}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(begin, end);
    }

    private void report(RuleCode rule, Location location, String message) {
        problems.accept(Diagnostic.of(rule, text.written(location), message));
    }
}
