package khitomer.store;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The texts of files by their names, each read when it is first asked for. */
final class TextsByName extends AbstractMap<String, String> {

    private final Set<String> names;
    private final Function<String, String> reader;
    private final Map<String, String> read = new HashMap<>();

    TextsByName(List<String> names, Function<String, String> reader) {
        this.names = new LinkedHashSet<>(names);
        this.reader = reader;
    }

    @Override
    public String get(Object name) {
        return containsKey(name) ? read.computeIfAbsent((String) name, reader) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public int size() {
        return names.size();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }
}
