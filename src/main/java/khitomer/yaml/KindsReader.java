package khitomer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khitomer.model.ClosestWords;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Name;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads the catalogue of kinds: the built-in ones first, then what worlds add to it. */
final class KindsReader {

    /** No kind: its fields belong to all kinds. */
    private static final String EVERY = "every";

    private static final List<String> KEYS = List.of("plural", "fields");
    private static final List<String> TAKEN = List.of("id", "kind", "name", "sources", "file", "line");

    private final NodeReader nodes;
    private final FieldReader fields;
    private final Map<String, String> plurals = new LinkedHashMap<>();
    private final Map<String, Map<String, Field>> fieldsByKind = new LinkedHashMap<>();
    private final List<Scalar> targets = new ArrayList<>();

    KindsReader(NodeReader nodes, FieldReader fields) {
        this.nodes = nodes;
        this.fields = fields;
    }

    /** Adds kinds, or fields to kinds that are there; a field of a name that is there replaces it. */
    void add(YamlNode described) {
        nodes.mapping("kinds", described).ifPresent(kinds -> kinds.pairs().forEach(this::addKind));
    }

    /** The kinds that were added, each with its own fields first. */
    Kinds kinds() {
        Map<String, Field> every = fieldsByKind.getOrDefault(EVERY, Map.of());
        List<Kind> kinds = new ArrayList<>();
        fieldsByKind.forEach((name, own) -> {
            if (!name.equals(EVERY)) {
                Map<String, Field> all = new LinkedHashMap<>(own);
                every.forEach(all::putIfAbsent);
                kinds.add(new Kind(name, plurals.getOrDefault(name, name + "s"), all));
            }
        });
        Kinds catalogue = new Kinds(kinds);
        reportUnknownTargets(catalogue);
        return catalogue;
    }

    private void addKind(Pair pair) {
        String name = pair.key().text();
        Optional<Mapping> described = isName("kind", pair.key()) ? nodes.mapping(name, pair.value()) : Optional.empty();
        if (described.isEmpty()) {
            return;
        }
        nodes.unknownKeys("the kind '" + name + "'", described.get(), KEYS);
        described
                .get()
                .value("plural")
                .flatMap(node -> nodes.scalar("plural", node))
                .ifPresent(plural -> plurals.put(name, plural.text()));
        Map<String, Field> own = fieldsByKind.computeIfAbsent(name, key -> new LinkedHashMap<>());
        described
                .get()
                .value("fields")
                .flatMap(node -> nodes.mapping("fields", node))
                .ifPresent(mapping -> mapping.pairs().forEach(field -> addField(own, field)));
    }

    private void addField(Map<String, Field> own, Pair pair) {
        if (!isName("field", pair.key())) {
            return;
        }
        if (TAKEN.contains(pair.key().text())) {
            nodes.report(
                    "unknown-key",
                    pair.key().location(),
                    "no field may be called '%s'".formatted(pair.key().text()));
            return;
        }
        targets.addAll(fields.targets(pair.value()));
        fields.field(pair.key().text(), pair.value()).ifPresent(field -> own.put(field.name(), field));
    }

    private boolean isName(String what, Scalar written) {
        boolean right = Name.isId(written.text());
        if (!right) {
            nodes.report(
                    "bad-id",
                    written.location(),
                    "a %s cannot be called '%s'; its name is lower-case words and digits joined by hyphens"
                            .formatted(what, written.text()),
                    Name.toId(written.text()));
        }
        return right;
    }

    private void reportUnknownTargets(Kinds kinds) {
        ClosestWords names = new ClosestWords(KindHint.names(kinds).stream());
        for (Scalar target : targets) {
            if (kinds.named(target.text()).isEmpty()) {
                nodes.report(
                        "unknown-kind",
                        target.location(),
                        "there is no kind '%s'%s"
                                .formatted(target.text(), KindHint.kindMeant(kinds, target.text(), names)));
            }
        }
    }
}
