package khitomer.loading.git;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows the links of a commit, as a disk would with the commit checked out. */
final class LinkTargets {

    private static final int MOST_STEPS = 40;

    private final String folder;
    private final Map<String, String> targets;

    /**
     * @param folder the absolute path of the folder
     * @param targets what is written in each link, by its path below the folder
     */
    LinkTargets(String folder, Map<String, String> targets) {
        this.folder = folder.endsWith("/") ? folder : folder + "/";
        this.targets = Map.copyOf(targets);
    }

    /** The path below the folder to which a link leads; nothing where it leads out of the folder or nowhere. */
    Optional<String> of(String link) {
        Deque<String> ahead = names(folder + link);
        List<String> behind = new ArrayList<>();
        for (int steps = 0; !ahead.isEmpty(); ) {
            String name = ahead.pop();
            if (name.equals("..")) {
                removeLast(behind);
                continue;
            }
            behind.add(name);
            String target = targets.get(below(behind));
            if (target != null) {
                if (++steps > MOST_STEPS || target.isEmpty()) {
                    return Optional.empty();
                }
                removeLast(behind);
                follow(target, behind, ahead);
            }
        }
        return Optional.of(below(behind)).filter(path -> !path.isEmpty());
    }

    private static void removeLast(List<String> names) {
        if (!names.isEmpty()) {
            names.remove(names.size() - 1);
        }
    }

    private static void follow(String target, List<String> behind, Deque<String> ahead) {
        if (target.startsWith("/")) {
            behind.clear();
        }
        names(target).descendingIterator().forEachRemaining(ahead::push);
    }

    private String below(List<String> names) {
        String path = "/" + String.join("/", names);
        return path.startsWith(folder) ? path.substring(folder.length()) : "";
    }

    private static Deque<String> names(String path) {
        return new ArrayDeque<>(Arrays.stream(path.split("/"))
                .filter(name -> !name.isEmpty() && !name.equals("."))
                .toList());
    }
}
