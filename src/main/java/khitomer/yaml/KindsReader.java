package khitomer.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.model.ClosestWords;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Name;
import khitomer.model.Role;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Reads kinds: first the built-in ones, then those that worlds add. */
final class KindsReader {

    /** Not a kind: its fields belong to all kinds. */
    private static final String EVERY = "every";

    private static final List<String> KEYS = List.of("plural", "role", "fields");
    private static final List<String> TAKEN = List.of("id", "kind", "name", "sources", "file", "line");

    private final NodeReader nodes;
    private final FieldReader fields;
    private final MeaningReader meanings;
    private final Map<String, String> plurals = new LinkedHashMap<>();
    private final Map<String, Map<String, Field>> fieldsByKind = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Set<String>> unclear = new LinkedHashMap<>();
    private final List<Scalar> targets = new ArrayList<>();

    KindsReader(NodeReader nodes, FieldReader fields) {
        this.nodes = nodes;
        this.fields = fields;
        this.meanings = new MeaningReader(nodes);
    }

    /** Adds kinds, or fields of existing kinds; a field replaces one with the same name. */
    void add(YamlNode described) {
        nodes.mapping("kinds", described)
                .ifPresentOrElse(
                        kinds -> kinds.pairs().forEach(this::addKind),
                        () -> DeclaredNames.in(described).forEach(name -> addUnclear(name, Kind.ANY_FIELD)));
    }

    /** The kinds, each with its own fields first. */
    Kinds kinds() {
        Map<String, Field> every = fieldsByKind.getOrDefault(EVERY, Map.of());
        List<Kind> kinds = new ArrayList<>();
        fieldsByKind.forEach((name, own) -> {
            if (!name.equals(EVERY)) {
                Map<String, Field> all = new LinkedHashMap<>(own);
                every.forEach(all::putIfAbsent);
                all.replaceAll((key, field) -> field.ofTargets(fieldsByKind.keySet()));
                String plural = plurals.getOrDefault(name, name + "s");
                kinds.add(new Kind(name, plural, Optional.ofNullable(roles.get(name)), all, unclear(name)));
            }
        });
        Kinds catalogue = new Kinds(kinds);
        reportUnknownTargets(catalogue);
        return catalogue;
    }

    private Set<String> unclear(String kind) {
        Set<String> names = new LinkedHashSet<>(unclear.getOrDefault(kind, Set.of()));
        names.addAll(unclear.getOrDefault(EVERY, Set.of()));
        return names;
    }

    /** Remembers a field with an invalid description, so that entries that use it are not reported. */
    private void addUnclear(String kind, String field) {
        if (!kind.isEmpty()) {
            fieldsByKind.computeIfAbsent(kind, key -> new LinkedHashMap<>());
            unclear.computeIfAbsent(kind, key -> new LinkedHashSet<>()).add(field);
        }
    }

    private void addKind(Pair pair) {
        String name = name("kind", pair.key());
        Optional<Mapping> described = nodes.mapping(pair.key().text(), pair.value());
        if (name.isEmpty() || described.isEmpty()) {
            addUnclear(name, Kind.ANY_FIELD);
            return;
        }
        nodes.unknownKeys("the kind '" + name + "'", described.get(), KEYS);
        described
                .get()
                .value("plural")
                .flatMap(node -> nodes.scalar("plural", node))
                .ifPresent(plural -> plurals.put(name, plural.text()));
        described
                .get()
                .value("role")
                .flatMap(node -> meanings.role(node, Optional.empty()))
                .ifPresent(role -> roles.put(name, role));
        fieldsByKind.computeIfAbsent(name, key -> new LinkedHashMap<>());
        if (!KEYS.containsAll(described.get().keys())) {
            addUnclear(name, Kind.ANY_FIELD);
        }
        described.get().value("fields").ifPresent(fields -> addFields(name, fields));
    }

    private void addFields(String kind, YamlNode written) {
        nodes.mapping("fields", written)
                .ifPresentOrElse(
                        mapping -> mapping.pairs().forEach(field -> addField(kind, field)),
                        () -> addUnclear(kind, Kind.ANY_FIELD));
    }

    private void addField(String kind, Pair pair) {
        String name = name("field", pair.key());
        if (TAKEN.contains(pair.key().text())) {
            nodes.report(
                    RuleCode.UNKNOWN_KEY,
                    pair.key().location(),
                    "no field may be called '%s'".formatted(pair.key().text()));
            return;
        }
        targets.addAll(fields.targets(pair.value()));
        Optional<Field> field = name.isEmpty() ? Optional.empty() : fields.field(name, pair.value());
        field.ifPresent(described -> fieldsByKind.get(kind).put(name, meanings.like(described)));
        if (field.isEmpty()) {
            addUnclear(kind, name.isEmpty() ? Kind.ANY_FIELD : name);
        }
    }

    /** The name as written, or as it should be; empty if there is none. */
    private String name(String what, Scalar written) {
        if (!Name.isId(written.text())) {
            nodes.report(
                    RuleCode.BAD_ID,
                    written.location(),
                    "a %s cannot be called '%s'; its name is lower-case words and digits joined by hyphens"
                            .formatted(what, written.text()),
                    Name.toId(written.text()));
        }
        return Name.toId(written.text());
    }

    private void reportUnknownTargets(Kinds kinds) {
        ClosestWords names = new ClosestWords(KindHint.names(kinds).stream());
        for (Scalar target : targets) {
            if (kinds.named(target.text()).isEmpty()) {
                nodes.report(
                        RuleCode.UNKNOWN_KIND,
                        target.location(),
                        "there is no kind '%s'%s"
                                .formatted(target.text(), KindHint.kindMeant(kinds, target.text(), names)));
            }
        }
    }
}
