package khitomer.loading.git;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds a folder again that has moved: by the paths below it, of which most are still the same. */
final class MovedFolder {

    private final Set<String> paths;
    private final Map<String, Integer> found = new TreeMap<>();

    /** @param paths what lies below the folder now */
    MovedFolder(Set<String> paths) {
        this.paths = Set.copyOf(paths);
    }

    /** Looks at a path of the time before; the folder has not moved where a file is where it was. */
    void add(String path, Predicate<String> gone) {
        int begin = 0;
        do {
            if (paths.contains(path.substring(begin)) && gone.test(path)) {
                found.merge(path.substring(0, begin), 1, Integer::sum);
            }
            begin = path.indexOf('/', begin) + 1;
        } while (begin > 0);
    }

    /**
     * The folder that has the most of the paths, ended by a slash if it is not the top; of equals the first by name.
     */
    Optional<String> likeliest() {
        return found.entrySet().stream()
                .max(Comparator.comparing(Map.Entry<String, Integer>::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .map(Map.Entry::getKey);
    }
}
