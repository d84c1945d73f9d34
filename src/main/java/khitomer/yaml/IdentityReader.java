package khitomer.yaml;

import java.util.Optional;
import khitomer.base.InvisibleCharacters;
import khitomer.model.ClosestWords;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Name;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Finds the id and the kind of an entry, and reports entries that have none. */
final class IdentityReader {

    private final Kinds kinds;
    private final NodeReader nodes;
    /** The names of kinds, to suggest one for a word that is none. */
    private Optional<ClosestWords> kindNames = Optional.empty();

    IdentityReader(Kinds kinds, NodeReader nodes) {
        this.kinds = kinds;
        this.nodes = nodes;
    }

    /** The id as written, or made from the name; if it is invalid, the id that it would be if it were valid. */
    String id(Optional<Scalar> id, Optional<Scalar> name) {
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

    void refuseNameless(Mapping written, Optional<Scalar> id, Optional<Scalar> name, boolean cut) {
        if (cut || id.isPresent()) {
            return;
        }
        String message = name.isEmpty()
                ? "this entry has neither 'id' nor 'name'"
                : "no id can be made of the name '%s'; write an 'id' too"
                        .formatted(name.get().text());
        nodes.report(RuleCode.NO_NAME, name.map(Scalar::location).orElse(written.location()), message);
    }

    /** The kind as written, or that of the folder; reports one that is missing or unknown. */
    Optional<Kind> kind(Mapping written, Optional<YamlNode> own, Optional<Kind> ofPath, String id, boolean cut) {
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
        Optional<Scalar> word = own.flatMap(node -> nodes.scalar("kind", node));
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
}
