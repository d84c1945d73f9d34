package khitomer.loading.git;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import khitomer.model.LoreFile;

/**
 * Which files of a folder in a commit are lore: those that would be read if it was checked out.
 *
 * <p>Each is read once, by its own name rather than that of a link; a link counts where it leads to what is hidden or
 * not named like lore.
 */
final class LorePaths {

    private static final String WORLD = "world.yaml";

    private final CommitFolder folder;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Set<String> deadLinks = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    private LorePaths(CommitFolder folder) {
        this.folder = folder;
    }

    /**
     * The lore of a folder.
     *
     * @param place where the folder is, or was, in the working tree
     */
    static LorePaths of(CommitFolder folder, Path place, ObjectReader objects) throws GitException {
        Map<String, String> written = new HashMap<>();
        for (Map.Entry<String, String> link : folder.links().entrySet()) {
            written.put(
                    link.getKey(),
                    objects.read(link.getValue())
                            .content()
                            .map(target -> new String(target, StandardCharsets.UTF_8))
                            .orElse(""));
        }
        LinkTargets targets = new LinkTargets(place.toString(), written);
        LorePaths paths = new LorePaths(folder);
        if (written.containsKey(WORLD)) {
            targets.of(WORLD).ifPresent(paths.seen::add);
        }
        folder.files().keySet().stream()
                .filter(LorePaths::isLore)
                .filter(path -> !isHidden(path))
                .forEach(paths::add);
        folder.links().keySet().stream()
                .filter(path -> !isHidden(path))
                .forEach(link -> paths.addLink(link, targets.of(link)));
        return paths;
    }

    /** The ids of the files by their paths. */
    SortedMap<String, String> files() {
        return files;
    }

    /** The links that lead out of the folder, or to no file. */
    Set<String> deadLinks() {
        return deadLinks;
    }

    /** Whether a path ends in the name of a lore file. */
    static boolean isLore(String path) {
        return LoreFile.isLore(path.substring(path.lastIndexOf('/') + 1));
    }

    static boolean isHidden(String path) {
        return Arrays.stream(path.split("/")).anyMatch(LoreFile::isHidden);
    }

    private void add(String path) {
        if (seen.add(path)) {
            files.put(path, folder.files().get(path));
        }
    }

    private void addLink(String link, Optional<String> target) {
        if (target.isEmpty()) {
            deadLinks.add(link);
        } else if (folder.folders().contains(target.get())) {
            addFolder(link, target.get());
        } else if (isLore(link) && folder.files().containsKey(target.get())) {
            if (link.equals(WORLD) || seen.add(target.get())) {
                files.put(link, folder.files().get(target.get()));
            }
        } else if (isLore(link)) {
            deadLinks.add(link);
        }
    }

    /** Adds what is in a hidden folder. */
    private void addFolder(String link, String target) {
        if (!isHidden(target)) {
            return;
        }
        folder.files().tailMap(target + "/").entrySet().stream()
                .takeWhile(file -> file.getKey().startsWith(target + "/"))
                .forEach(file -> {
                    String below = file.getKey().substring(target.length() + 1);
                    if (isLore(below) && !isHidden(below) && seen.add(file.getKey())) {
                        files.put(link + "/" + below, file.getValue());
                    }
                });
    }
}
