package khitomer.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import khitomer.base.InvisibleCharacters;
import khitomer.model.Citation;
import khitomer.model.ClosestWords;
import khitomer.model.Entry;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Name;
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

    private static final List<String> OWN_KEYS = List.of("id", "kind", "name", "sources");

    private final Kinds kinds;
    private final NodeReader nodes;
    private final StatementReader statements;
    private final Set<String> idsNotRead = new TreeSet<>();
    private final Map<Kind, List<Field>> required = new HashMap<>();
    /** What kinds and their fields are called, to find what somebody meant who mistyped one. */
    private final Map<Kind, ClosestWords> fieldNames = new HashMap<>();

    private Optional<ClosestWords> kindNames = Optional.empty();

    EntryReader(Kinds kinds, NodeReader nodes, StatementReader statements) {
        this.kinds = kinds;
        this.nodes = nodes;
        this.statements = statements;
    }

    /** The ids of what could not be read as entry. */
    Set<String> idsNotRead() {
        return idsNotRead;
    }

    /** The entries of a file; its path below the lore folder may name their kind. */
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
        Own own = Own.of(written);
        Optional<Scalar> id = text("id", own.id());
        Optional<Scalar> name = own.name().flatMap(node -> nodes.words("name", node));
        name.ifPresent(nodes::warnOfInvisible);
        String usedId = id(id, name);
        if (usedId.isEmpty()) {
            refuseNameless(written, id, name, cut);
            return Optional.empty();
        }
        Optional<Kind> kind = kind(written, own.kind(), ofPath, usedId, cut);
        if (kind.isEmpty()) {
            idsNotRead.add(usedId);
            return Optional.empty();
        }
        String usedName = name.or(() -> id).map(Scalar::text).orElse(usedId).strip();
        // All statements have this very list, which is not copied for each.
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
            } else if (!OWN_KEYS.contains(key) && !kind.mayHave(key) && !nodes.reportedInvisible(pair.key())) {
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
                kind, any -> new ClosestWords(Stream.concat(OWN_KEYS.stream(), kind.fields().keySet().stream())));
    }

    private Optional<Scalar> text(String key, Optional<YamlNode> written) {
        return written.flatMap(node -> nodes.scalar(key, node));
    }

    /** The id as written or made from the name; where it is none, what it would be as an id. */
    private String id(Optional<Scalar> id, Optional<Scalar> name) {
        if (id.isEmpty()) {
            return Name.toId(name.map(Scalar::text).orElse(""));
        }
        String written = id.get().text();
        if (Name.isId(written)) {
            return written;
        }
        String right = Name.toId(written);
        if (InvisibleCharacters.removedFrom(written).equals(right)) {
            nodes.warnOfInvisible(id.get());
            return right;
        }
        nodes.report(
                RuleCode.BAD_ID,
                id.get().location(),
                "'%s' is no id; an id is lower-case words and digits joined by hyphens".formatted(written),
                right.isEmpty() ? "" : "id: " + right);
        return right.isEmpty() ? Name.toId(name.map(Scalar::text).orElse("")) : right;
    }

    private void refuseNameless(Mapping written, Optional<Scalar> id, Optional<Scalar> name, boolean cut) {
        if (cut || id.isPresent()) {
            return;
        }
        String message = name.isEmpty()
                ? "this entry has neither 'id' nor 'name'"
                : "no id can be made of the name '%s'; write an 'id' too"
                        .formatted(name.get().text());
        nodes.report(RuleCode.NO_NAME, name.map(Scalar::location).orElse(written.location()), message);
    }

    private Optional<Kind> kind(
            Mapping written, Optional<YamlNode> own, Optional<Kind> ofPath, String id, boolean cut) {
        if (own.isEmpty()) {
            if (ofPath.isEmpty() && !cut) {
                nodes.report(
                        RuleCode.NO_KIND,
                        written.location(),
                        ("'%s' has no kind; write 'kind:', or put the file into a folder"
                                        + " that is called after one, such as 'characters'")
                                .formatted(id));
            }
            return ofPath;
        }
        Optional<Scalar> word = text("kind", own);
        Optional<Kind> named = word.flatMap(scalar -> kinds.named(scalar.text()));
        if (word.isPresent() && named.isEmpty()) {
            nodes.report(
                    RuleCode.UNKNOWN_KIND,
                    word.get().location(),
                    "there is no kind '%s'%s"
                            .formatted(
                                    word.get().text(),
                                    KindHint.kindMeant(kinds, word.get().text(), kindNames())));
        }
        return named;
    }

    private ClosestWords kindNames() {
        kindNames = kindNames.or(() -> Optional.of(new ClosestWords(KindHint.names(kinds).stream())));
        return kindNames.get();
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

    /** What stands under the keys that entries of all kinds have. */
    private record Own(
            Optional<YamlNode> id, Optional<YamlNode> kind, Optional<YamlNode> name, Optional<YamlNode> sources) {

        /** Looks at each key once. */
        static Own of(Mapping written) {
            Optional<YamlNode> id = Optional.empty();
            Optional<YamlNode> kind = Optional.empty();
            Optional<YamlNode> name = Optional.empty();
            Optional<YamlNode> sources = Optional.empty();
            for (Pair pair : written.pairs()) {
                switch (pair.key().text()) {
                    case "id" -> id = Optional.of(pair.value());
                    case "kind" -> kind = Optional.of(pair.value());
                    case "name" -> name = Optional.of(pair.value());
                    case "sources" -> sources = Optional.of(pair.value());
                    default -> {}
                }
            }
            return new Own(id, kind, name, sources);
        }
    }
}
