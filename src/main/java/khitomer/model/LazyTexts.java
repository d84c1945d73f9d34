package khitomer.model;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The texts of files by name, each read on first use. */
public final class LazyTexts extends AbstractMap<String, String> {

    private final List<String> listed;
    /** The names as a set, built on first use. */
    private Set<String> names = Set.of();

    private final Function<String, String> reader;
    private final Map<String, String> read = new HashMap<>();

    public LazyTexts(List<String> names, Function<String, String> reader) {
        this.listed = names;
        this.reader = reader;
    }

    @Override
    public String get(Object name) {
        return containsKey(name) ? read.computeIfAbsent((String) name, reader) : null;
    }

    @Override
    public boolean containsKey(Object name) {
        if (names.isEmpty()) {
            names = new HashSet<>(listed);
        }
        return names.contains(name);
    }

    @Override
    public int size() {
        return listed.size();
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        Map<String, String> all = new LinkedHashMap<>();
        listed.forEach(name -> all.put(name, get(name)));
        return all.entrySet();
    }
}
