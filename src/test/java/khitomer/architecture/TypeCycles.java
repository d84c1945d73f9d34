package khitomer.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the types of a package that refer to each other in a circle: strongly connected components by Tarjan, O(V + E).
 */
final class TypeCycles {
    private final Map<String, Set<String>> references;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> cycles = new ArrayList<>();

    private TypeCycles(Map<String, Set<String>> references) {
        this.references = references;
    }

    /** The circles among the files of one package, each with the qualified names of its types, sorted. */
    static List<Set<String>> of(Collection<SourceFile> filesOfPackage) {
        Map<String, SourceFile> byType = new TreeMap<>();
        filesOfPackage.forEach(file -> byType.put(file.type(), file));
        Map<String, Set<String>> references = new TreeMap<>();
        byType.forEach((type, file) -> references.put(type, referencesOf(file, byType.keySet())));
        TypeCycles search = new TypeCycles(references);
        references.keySet().stream()
                .filter(type -> !search.number.containsKey(type))
                .forEach(search::visit);
        return search.cycles.stream().map(cycle -> qualified(cycle, byType)).toList();
    }

    private static Set<String> qualified(Set<String> types, Map<String, SourceFile> byType) {
        Set<String> names = new TreeSet<>();
        types.forEach(type -> names.add(byType.get(type).qualifiedName()));
        return names;
    }

    private static Set<String> referencesOf(SourceFile file, Set<String> types) {
        Set<String> found = new TreeSet<>(file.identifiers());
        found.retainAll(types);
        found.removeAll(file.nestedTypes());
        found.remove(file.type());
        return found;
    }

    private void visit(String type) {
        number.put(type, number.size());
        lowest.put(type, number.get(type));
        open.push(type);
        for (String next : references.get(type)) {
            if (!number.containsKey(next)) {
                visit(next);
            }
            if (open.contains(next)) {
                lowest.merge(type, lowest.get(next), Math::min);
            }
        }
        if (lowest.get(type).equals(number.get(type))) {
            close(type);
        }
    }

    private void close(String type) {
        Set<String> component = new TreeSet<>();
        String member;
        do {
            member = open.pop();
            component.add(member);
        } while (!member.equals(type));
        if (component.size() > 1) {
            cycles.add(component);
        }
    }
}
