package khitomer.yaml;

import java.util.List;
import java.util.Optional;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;

/** The values of the keys that entries of all kinds have. */
record EntryKeys(Optional<YamlNode> id, Optional<YamlNode> kind, Optional<YamlNode> name, Optional<YamlNode> sources) {

    /** Fields that every entry has, whatever its kind. */
    static final List<String> NAMES = List.of("id", "kind", "name", "sources");

    /** Looks at each key once. */
    static EntryKeys of(Mapping written) {
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
        return new EntryKeys(id, kind, name, sources);
    }
}
