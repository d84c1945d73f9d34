package khitomer.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.ClosestWords;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.RuleCode;
import khitomer.model.Statement;
import khitomer.yaml.syntax.ParsedFile;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Nothing;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Refused;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads the documents of a file as entries. */
final class EntryReader {

    private final Kinds kinds;
    private final NodeReader nodes;
    private final StatementReader statements;
    private final IdentityReader identities;
    private final Set<String> idsNotRead = new TreeSet<>();
    private final Map<Kind, List<Field>> required = new HashMap<>();
    /** The names of fields, to suggest one for a word that is none. */
    private final Map<Kind, ClosestWords> fieldNames = new HashMap<>();

    EntryReader(Kinds kinds, NodeReader nodes, StatementReader statements) {
        this.kinds = kinds;
        this.nodes = nodes;
        this.statements = statements;
        this.identities = new IdentityReader(kinds, nodes);
    }

    /** The ids of what could not be read as an entry. */
    Set<String> idsNotRead() {
        return idsNotRead;
    }

    /** The entries of a file. Its path in the lore folder can name their kind. */
    List<Entry> entries(ParsedFile file, String path) {
        Optional<Kind> kind = KindOfPath.in(kinds, path);
        List<Entry> entries = new ArrayList<>();
        for (YamlNode document : file.documents()) {
            List<YamlNode> items = document instanceof Sequence sequence ? sequence.items() : List.of(document);
            for (YamlNode item : items) {
                if (item instanceof Mapping mapping) {
                    entry(mapping, kind, file.cut().contains(item.location())).ifPresent(entries::add);
                } else if (!(item instanceof Refused) && !(document instanceof Nothing)) {
                    nodes.report(
                            RuleCode.NOT_AN_ENTRY,
                            item.location(),
                            "an entry has a line for each field, such as 'name: Khitomer'; this is "
                                    + item.described());
                }
            }
        }
        return entries;
    }

    private Optional<Entry> entry(Mapping written, Optional<Kind> ofPath, boolean cut) {
        EntryKeys own = EntryKeys.of(written);
        Optional<Scalar> id = own.id().flatMap(node -> nodes.scalar("id", node));
        Optional<Scalar> name = own.name().flatMap(node -> nodes.words("name", node));
        name.ifPresent(nodes::warnOfInvisible);
        String usedId = identities.id(id, name);
        if (usedId.isEmpty()) {
            identities.refuseNameless(written, id, name, cut);
            return Optional.empty();
        }
        Optional<Kind> kind = identities.kind(written, own.kind(), ofPath, usedId, cut);
        if (kind.isEmpty()) {
            idsNotRead.add(usedId);
            return Optional.empty();
        }
        String usedName = name.or(() -> id).map(Scalar::text).orElse(usedId).strip();
        // All statements share this very list instead of a copy.
        List<Citation> sources = own.sources()
                .map(node -> List.copyOf(statements.citations("sources", node)))
                .orElse(List.of());
        return Optional.of(entry(written, kind.get(), usedId, usedName, sources, cut));
    }

    private Entry entry(Mapping written, Kind kind, String id, String name, List<Citation> sources, boolean cut) {
        List<Statement> said = said(written, kind, sources);
        if (!cut) {
            reportMissing(written, kind, id);
        }
        return new Entry(id, kind, name, sources, said, written.location());
    }

    private List<Statement> said(Mapping written, Kind kind, List<Citation> sources) {
        List<Statement> said = new ArrayList<>();
        for (Pair pair : written.pairs()) {
            String key = pair.key().text();
            Optional<Field> field = kind.fieldNamed(key);
            if (field.isPresent()) {
                statements.addStatements(field.get(), pair.value(), sources, said);
            } else if (!EntryKeys.NAMES.contains(key) && !kind.mayHave(key) && !nodes.reportedInvisible(pair.key())) {
                nodes.report(
                        RuleCode.UNKNOWN_FIELD,
                        pair.key().location(),
                        "%s has no field '%s'%s"
                                .formatted(
                                        kind.withArticle(),
                                        key,
                                        closestFields(kind).question(key)));
            }
        }
        return said;
    }

    private ClosestWords closestFields(Kind kind) {
        return fieldNames.computeIfAbsent(
                kind,
                any -> new ClosestWords(Stream.concat(EntryKeys.NAMES.stream(), kind.fields().keySet().stream())));
    }

    private void reportMissing(Mapping written, Kind kind, String id) {
        List<Field> fields = required.computeIfAbsent(kind, EntryReader::requiredOf);
        Set<String> keys = fields.isEmpty() ? Set.of() : written.keys();
        for (Field field : fields) {
            if (!keys.contains(field.name())) {
                nodes.report(
                        RuleCode.MISSING_FIELD,
                        written.location(),
                        "'%s' lacks the field '%s', which %s must have"
                                .formatted(id, field.name(), kind.withArticle()));
            }
        }
    }

    private static List<Field> requiredOf(Kind kind) {
        return kind.fields().values().stream().filter(Field::required).toList();
    }
}
