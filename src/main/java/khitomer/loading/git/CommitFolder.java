package khitomer.loading.git;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies below a folder of a commit: ids of objects by paths below the folder.
 *
 * <p>A tree may hold a tree many times, and that another, so that a few objects are more files than any disk holds;
 * hence there are limits.
 */
final class CommitFolder {

    private static final int MOST_ENTRIES = 500_000;
    private static final int LONGEST_PATH = 4_096;

    private final ObjectReader objects;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final SortedMap<String, String> links = new TreeMap<>();
    private final SortedMap<String, String> submodules = new TreeMap<>();
    private final Set<String> folders = new TreeSet<>();
    private int left = MOST_ENTRIES;

    private record Open(String path, String id) {}

    private CommitFolder(ObjectReader objects) {
        this.objects = objects;
    }

    /** All that lies below a tree. */
    static CommitFolder of(String tree, ObjectReader objects) throws GitException {
        CommitFolder folder = new CommitFolder(objects);
        Deque<Open> open = new ArrayDeque<>(List.of(new Open("", tree)));
        while (!open.isEmpty()) {
            Open next = open.pop();
            for (TreeEntry entry : folder.entries(next.id())) {
                folder.add(next.path() + entry.name(), entry, open);
            }
        }
        return folder;
    }

    /** The files, whatever they are called. */
    SortedMap<String, String> files() {
        return files;
    }

    /** The links, whatever they are called. */
    SortedMap<String, String> links() {
        return links;
    }

    /** The commits of other repositories. */
    Map<String, String> submodules() {
        return submodules;
    }

    /** The folders. */
    Set<String> folders() {
        return folders;
    }

    private List<TreeEntry> entries(String tree) throws GitException {
        GitObject read = objects.read(tree);
        if (read.content().isEmpty() || !read.is("tree")) {
            throw new GitException("a folder of this revision is missing from this clone; fetch it with git first");
        }
        List<TreeEntry> entries = TreeEntry.of(read.content().get(), tree.length() / 2);
        left -= entries.size();
        if (left < 0) {
            throw new GitException("the lore folder has more than " + MOST_ENTRIES + " files in this revision");
        }
        return entries;
    }

    private void add(String path, TreeEntry entry, Deque<Open> open) {
        if (path.length() > LONGEST_PATH) {
            return;
        }
        switch (entry.kind()) {
            case FOLDER -> {
                folders.add(path);
                open.push(new Open(path + "/", entry.id()));
            }
            case FILE -> files.put(path, entry.id());
            case LINK -> links.put(path, entry.id());
            case SUBMODULE -> submodules.put(path, entry.id());
        }
    }
}
