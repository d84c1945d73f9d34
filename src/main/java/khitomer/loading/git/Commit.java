package khitomer.loading.git;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A commit, by the id of its top folder.
 *
 * @param tree the id of the object that lists the top folder
 */
record Commit(String tree) {

    private static final int MOST_TAGS = 20;

    /** The commit that a revision names, be it by a tag. */
    static Commit of(String revision, GitFolder repository, ObjectReader objects) throws GitException {
        GitObject found = objects.read(revision);
        for (int tags = 0; found.is("tag") && tags < MOST_TAGS; tags++) {
            found = objects.read(first(found, "object "));
        }
        if (!found.is("commit") || found.content().isEmpty()) {
            throw new GitException(problem(found, revision, repository, objects));
        }
        return new Commit(first(found, "tree "));
    }

    /**
     * The id of a folder below the top, by its path, which is empty or ends with a slash; nothing where it is not
     * there.
     */
    Optional<String> folder(String path, ObjectReader objects) throws GitException {
        String id = tree;
        for (String name : path.isEmpty() ? new String[0] : path.split("/")) {
            Optional<TreeEntry> next =
                    TreeEntry.of(objects.read(id).content().orElse(new byte[0]), id.length() / 2).stream()
                            .filter(entry -> entry.kind() == TreeEntry.Kind.FOLDER
                                    && entry.name().equals(name))
                            .findFirst();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            id = next.get().id();
        }
        return Optional.of(id);
    }

    private static String first(GitObject object, String key) {
        String text = new String(object.content().orElse(new byte[0]), StandardCharsets.UTF_8);
        int end = text.indexOf('\n');
        return text.startsWith(key) && end > 0 ? text.substring(key.length(), end) : "";
    }

    private static String problem(GitObject found, String revision, GitFolder repository, ObjectReader objects)
            throws GitException {
        if (found.exists()) {
            return "'" + revision + "' is not a commit, but "
                    + Map.of("tree", "a folder", "blob", "a file").getOrDefault(found.type(), "something else");
        }
        if (found.is("ambiguous")) {
            return "ambiguous revision '" + revision + "'; write more of its digits";
        }
        String unknown = "unknown revision '" + revision + "' in the git repository of '" + repository.top() + "'";
        if (!objects.read("HEAD").exists()) {
            return unknown + "; it has no commits yet";
        }
        return unknown + (repository.isShallow() ? "; it is a shallow clone, run 'git fetch --unshallow'" : "");
    }
}
