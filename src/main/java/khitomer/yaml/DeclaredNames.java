package khitomer.yaml;

import java.util.ArrayList;
import java.util.List;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Names that world.yaml probably means to declare, although it has a text or a list instead of keys and values. */
final class DeclaredNames {

    private DeclaredNames() {}

    static List<String> in(YamlNode node) {
        List<YamlNode> items = node instanceof Sequence sequence ? sequence.items() : List.of(node);
        List<String> names = new ArrayList<>();
        for (YamlNode item : items) {
            if (item instanceof Scalar scalar && !NodeReader.isEmpty(scalar)) {
                names.add(scalar.text());
            } else if (item instanceof Mapping mapping && mapping.pairs().size() == 1) {
                names.add(mapping.pairs().get(0).key().text());
            }
        }
        return names;
    }
}
