package khitomer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.yaml.YamlNode.Mapping;
import khitomer.yaml.YamlNode.Nothing;
import khitomer.yaml.YamlNode.Pair;
import khitomer.yaml.YamlNode.Refused;
import khitomer.yaml.YamlNode.Scalar;
import khitomer.yaml.YamlNode.Sequence;

/** Builds the piece of YAML at which the tokens stand, and reports what lore does not use: tags, aliases, double keys. */
final class NodeBuilder {

    /** The problem of a text in braces whose comma makes it two. */
    static final String FORGOTTEN_QUOTES = "a text with a comma";

    private final SourceText text;
    private final YamlTokens tokens;
    private final Consumer<Diagnostic> problems;

    NodeBuilder(SourceText text, YamlTokens tokens, Consumer<Diagnostic> problems) {
        this.text = text;
        this.tokens = tokens;
        this.problems = problems;
    }

    YamlNode node() throws NotYaml {
        Location start = tokens.start();
        if (tokens.isAlias()) {
            report("alias", start, "'%s' is an alias, which lore does not use; write the value itself, or put the text in quotes"
                    .formatted(word(start)));
            return new Refused(text.written(start));
        }
        refuseProperties(start);
        if (tokens.startsMapping()) {
            return mapping(start);
        }
        return tokens.startsSequence() ? sequence(start) : scalar(start);
    }

    private Sequence sequence(Location start) throws NotYaml {
        List<YamlNode> items = new ArrayList<>();
        while (tokens.next() && !tokens.endsSequence()) {
            items.add(node());
        }
        return new Sequence(items, text.at(start) == '[', text.written(start));
    }

    private Mapping mapping(Location start) throws NotYaml {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        while (tokens.next() && !tokens.endsMapping()) {
            Pair pair = pair(start);
            Pair before = pairs.putIfAbsent(pair.key().text(), pair);
            if (before != null) {
                report("double-key", pair.key().location(), "'%s' stands here a second time; the first is in line %d"
                        .formatted(pair.key().text(), before.key().location().line()));
            }
        }
        Mapping mapping = new Mapping(List.copyOf(pairs.values()), text.at(start) == '{', start);
        refuseForgottenQuotes(mapping);
        return mapping;
    }

    private void refuseForgottenQuotes(Mapping mapping) throws NotYaml {
        if (!mapping.flow() || mapping.pairs().isEmpty() || mapping.pairs().get(0).value() instanceof Nothing
                || !FlowText.isFlow(LoreLine.of(text.line(mapping.location().line())).value())) {
            return;
        }
        for (Pair pair : mapping.pairs()) {
            Scalar key = pair.key();
            boolean bare = pair.value() instanceof Nothing && key.plain()
                    && pair.value().location().equals(key.character(key.text().length() + 1));
            if (bare && !ValueKeys.isOne(key.text())) {
                throw new NotYaml(FORGOTTEN_QUOTES, key.location(), mapping.location());
            }
        }
    }

    private Pair pair(Location mappingStart) throws NotYaml {
        Location start = tokens.start();
        // The first key of a block begins where the block does; what stands before it was reported for the block.
        if (!start.equals(mappingStart)) {
            refuseProperties(start);
        }
        Scalar key = written(tokens.characters(), start);
        tokens.next();
        return new Pair(key, node());
    }

    private YamlNode scalar(Location start) {
        String characters = tokens.characters();
        return characters.isEmpty() && !isQuoted(start) && !isBlock(start)
                ? new Nothing(text.written(start))
                : written(characters, start);
    }

    private Scalar written(String characters, Location start) {
        Location first = isQuoted(start) ? start.right(1) : start;
        boolean verbatim = !isBlock(start) && !text.isChanged(start.line()) && text.from(first).startsWith(characters);
        return new Scalar(characters, !isQuoted(start) && !isBlock(start), verbatim ? first.column() : 0,
                text.written(start));
    }

    private boolean isQuoted(Location start) {
        return text.at(start) == '"' || text.at(start) == '\'';
    }

    private boolean isBlock(Location start) {
        return text.at(start) == '|' || text.at(start) == '>';
    }

    private void refuseProperties(Location start) {
        if (text.at(start) == '&') {
            report("alias", start, "'%s' is an anchor, which lore does not use; leave it out, or put the text in quotes"
                    .formatted(word(start)));
        } else if (text.at(start) == '!') {
            report("tag", start, "'%s' is a tag, which lore does not use; leave it out, or put the text in quotes"
                    .formatted(word(start)));
        }
    }

    private String word(Location start) {
        String rest = text.from(start);
        int end = Math.min(1, rest.length());
        while (end < rest.length() && " \t,]}".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    private void report(String code, Location location, String message) {
        problems.accept(Diagnostic.error(code, text.written(location), message));
    }
}
