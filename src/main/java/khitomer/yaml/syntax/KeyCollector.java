package khitomer.yaml.syntax;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import khitomer.model.Location;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;

/** Collects the keys and values of a mapping without duplicate keys. */
final class KeyCollector {

    /** The number of keys up to which a linear search is fastest. */
    private static final int FEW = 16;

    private final List<Pair> pairs = new ArrayList<>();
    /** A bit for the hash of each key, which distinguishes most keys without comparing them. */
    private long hashes;
    /** The first keys, once there are more than a few. */
    private final Set<String> keys = new HashSet<>(0);

    void add(Scalar key, YamlNode value) throws NotSimpleYamlException {
        long hash = 1L << key.text().hashCode();
        if ((hashes & hash) != 0 && isKnown(key.text())) {
            throw NotSimpleYamlException.HERE;
        }
        hashes |= hash;
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
        for (int i = keys.size(); i < pairs.size(); i++) {
            keys.add(pairs.get(i).key().text());
        }
        return keys.contains(key);
    }

    Mapping mapping(boolean flow, Location start) {
        return new Mapping(pairs, flow, start);
    }
}
