package khitomer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import khitomer.date.reckoning.Reckoning;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.model.Source;
import khitomer.model.Value;
import khitomer.model.World;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads world.yaml. Of several folders, the last counts, for each key and each source. */
final class WorldReader {

    private static final List<String> KEYS =
            List.of("name", "summary", "now", "titles", "sources", "canon", "missions", "time", "kinds");
    private static final List<String> SOURCE_KEYS = List.of("title", "url", "canon");

    private final NodeReader nodes;
    private final List<Mapping> worlds = new ArrayList<>();

    WorldReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** Adds the documents of a world.yaml; there should be one. */
    void add(List<YamlNode> documents) {
        boolean first = true;
        for (YamlNode document : documents) {
            if (first && document instanceof Mapping mapping) {
                nodes.unknownKeys("world.yaml", mapping, KEYS);
                worlds.add(mapping);
                first = false;
            } else if (!(document instanceof Nothing)) {
                nodes.report(RuleCode.WRONG_SHAPE, document.location(), "world.yaml holds keys and their values, once");
            }
        }
    }

    /** Adds the kinds of the worlds. */
    void addKinds(KindsReader kinds) {
        each("kinds", kinds::add);
    }

    World world() {
        List<String> canon = texts("canon");
        Reckoning reckoning = reckoning();
        ValueReader values = new ValueReader(nodes, reckoning);
        return new World(
                text("name"),
                text("summary"),
                present(values),
                texts("titles"),
                sources(canon),
                canon,
                players(),
                reckoning);
    }

    private Reckoning reckoning() {
        List<Reckoning> reckonings = new ArrayList<>(List.of(Reckoning.COMMON));
        each("time", node -> reckonings.set(0, new TimeReader(nodes).read(node)));
        return reckonings.get(0);
    }

    private void each(String key, Consumer<YamlNode> reader) {
        worlds.forEach(world -> world.value(key).ifPresent(reader));
    }

    private String text(String key) {
        List<String> texts = new ArrayList<>(List.of(""));
        each(
                key,
                node -> nodes.words(key, node)
                        .ifPresent(scalar -> texts.set(0, scalar.text().strip())));
        return texts.get(0);
    }

    private List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        each(key, node -> {
            texts.clear();
            nodes.scalars(key, node).forEach(scalar -> {
                nodes.warnOfLoss(scalar);
                texts.add(scalar.text());
            });
        });
        return texts;
    }

    /** The present; of several worlds, the last counts. */
    private Optional<Value.Date> present(ValueReader values) {
        List<Value.Date> present = new ArrayList<>();
        each("now", node -> values.date("now", node).ifPresent(date -> present.add((Value.Date) date)));
        return present.isEmpty() ? Optional.empty() : Optional.of(present.get(present.size() - 1));
    }

    private Map<String, Source> sources(List<String> canon) {
        Map<String, Source> sources = new LinkedHashMap<>();
        each(
                "sources",
                node -> nodes.mapping("sources", node)
                        .ifPresentOrElse(
                                mapping -> mapping.pairs()
                                        .forEach(pair -> source(pair, canon)
                                                .ifPresent(source -> sources.put(source.key(), source))),
                                () -> DeclaredNames.in(node)
                                        .forEach(key -> sources.put(key, untold(key, node.location())))));
        return sources;
    }

    private Optional<Source> source(Pair pair, List<String> canon) {
        Scalar key = pair.key();
        if (key.text().contains(":")) {
            nodes.report(
                    RuleCode.BAD_ID,
                    key.location(),
                    "the key of a source cannot contain a colon, behind which pages are named",
                    key.text().replace(":", "-"));
            return Optional.empty();
        }
        Optional<Mapping> told = nodes.mapping(key.text(), pair.value());
        if (told.isEmpty()) {
            return Optional.of(untold(key.text(), key.location()));
        }
        return told.map(described -> {
            nodes.unknownKeys("the source '" + key.text() + "'", described, SOURCE_KEYS);
            return new Source(
                    key.text(),
                    text(described, "title"),
                    text(described, "url"),
                    canon(described, canon),
                    key.location());
        });
    }

    /** A source with an invalid declaration; citations of it are not reported. */
    private static Source untold(String key, Location location) {
        return new Source(key, "", "", "", location);
    }

    private String text(Mapping described, String key) {
        return described
                .value(key)
                .flatMap(node -> nodes.words(key, node))
                .map(Scalar::text)
                .orElse("");
    }

    private String canon(Mapping described, List<String> canon) {
        return canon.isEmpty()
                ? text(described, "canon")
                : described
                        .value("canon")
                        .flatMap(node -> nodes.word("canon", node, canon))
                        .orElse("");
    }

    private Map<String, Value.Reference> players() {
        Map<String, Value.Reference> players = new LinkedHashMap<>();
        each(
                "missions",
                node -> nodes.mapping("missions", node).ifPresent(missions -> {
                    nodes.unknownKeys("missions", missions, List.of("for"));
                    missions.value("for")
                            .flatMap(written -> nodes.mapping("for", written))
                            .ifPresent(words -> words.pairs().forEach(pair -> player(pair, players)));
                }));
        return players;
    }

    /** A word of {@code for}; it is one even if it is not clear which entry it means. */
    private void player(Pair pair, Map<String, Value.Reference> players) {
        String word = pair.key().text();
        Optional<Scalar> faction = nodes.scalar(word, pair.value());
        players.put(
                word,
                new Value.Reference(
                        faction.map(Scalar::text).orElse(""),
                        faction.map(Scalar::location).orElse(pair.key().location())));
    }
}
