package khitomer.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khitomer.model.Location;
import khitomer.yaml.PlainYaml.NotPlain;
import khitomer.yaml.YamlNode.Mapping;
import khitomer.yaml.YamlNode.Pair;
import khitomer.yaml.YamlNode.Scalar;

/** Gathers the keys of a mapping and their values; no key may stand there twice. */
final class PlainPairs {

    /** Up to how many keys it is quickest to look at each. */
    private static final int FEW = 16;

    private final List<Pair> pairs = new ArrayList<>();
    /** The keys, once they are more than a few. */
    private Set<String> keys = Set.of();

    void add(Scalar key, YamlNode value) throws NotPlain {
        if (isKnown(key.text())) {
            throw NotPlain.HERE;
        }
        pairs.add(new Pair(key, value));
    }

    private boolean isKnown(String key) {
        if (pairs.size() < FEW) {
            for (int i = 0; i < pairs.size(); i++) {
                if (pairs.get(i).key().text().equals(key)) {
                    return true;
                }
            }
            return false;
        }
        if (keys.isEmpty()) {
            keys = new HashSet<>();
            pairs.forEach(pair -> keys.add(pair.key().text()));
        }
        return !keys.add(key);
    }

    Mapping mapping(boolean flow, Location start) {
        return new Mapping(pairs, flow, start);
    }
}
