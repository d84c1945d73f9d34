package khitomer.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.model.Entry;
import khitomer.model.Repository;
import khitomer.model.Role;
import khitomer.model.Statement;
import khitomer.model.Value;

/** What entries are called in answers: by name, with the id where two share it, a place with all that it lies in. */
public final class Labels {

    private final Repository repository;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> placed = new HashMap<>();

    public Labels(Repository repository) {
        this.repository = repository;
    }

    public Repository repository() {
        return repository;
    }

    /** The name of the entry of that id, with the id where two entries share it; the id where there is no entry. */
    public String name(String id) {
        String known = names.get(id);
        if (known == null) {
            Optional<Entry> entry = repository.structure().find(id);
            known = entry.isEmpty() ? id : name(entry.get());
            names.put(id, known);
        }
        return known;
    }

    public String name(Entry entry) {
        return repository.isNameShared(entry) ? entry.name() + " (" + entry.id() + ")" : entry.name();
    }

    /** The name and, of a place, the names of all that it lies in. */
    String placed(String id) {
        String known = placed.get(id);
        if (known == null) {
            known = withPlaces(id);
            placed.put(id, known);
        }
        return known;
    }

    private String withPlaces(String id) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        Repository structure = repository.structure();
        Optional<Entry> place = structure.find(id);
        while (place.isPresent() && seen.add(place.get().id())) {
            names.add(name(place.get()));
            Optional<Statement> in = place.get().first(Role.PLACE);
            place = in.isEmpty()
                    ? Optional.empty()
                    : structure.find(((Value.Reference) in.get().value()).id());
        }
        return names.isEmpty() ? id : String.join(", ", names);
    }
}
