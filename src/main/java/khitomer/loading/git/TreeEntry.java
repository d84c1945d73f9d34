package khitomer.loading.git;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A line of a folder in a commit: what it is, its name, and the id of the object. */
record TreeEntry(Kind kind, String name, String id) {

    /** What a name in a folder stands for. */
    enum Kind {
        FOLDER,
        FILE,
        LINK,
        SUBMODULE
    }

    /**
     * The entries of a tree object, as far as it is well formed; names that no file can have are left out.
     *
     * @param idBytes how many bytes an id takes
     */
    static List<TreeEntry> of(byte[] tree, int idBytes) {
        List<TreeEntry> entries = new ArrayList<>();
        int at = 0;
        while (at < tree.length) {
            int blank = indexOf(tree, ' ', at);
            int end = indexOf(tree, '\0', blank);
            if (end + idBytes >= tree.length) {
                break;
            }
            String mode = new String(tree, at, blank - at, StandardCharsets.US_ASCII);
            String name = new String(tree, blank + 1, end - blank - 1, StandardCharsets.UTF_8);
            if (!name.isEmpty() && name.indexOf('/') < 0 && !name.equals(".") && !name.equals("..")) {
                entries.add(
                        new TreeEntry(kind(mode), name, HexFormat.of().formatHex(tree, end + 1, end + 1 + idBytes)));
            }
            at = end + 1 + idBytes;
        }
        return entries;
    }

    private static int indexOf(byte[] tree, char wanted, int from) {
        int at = from;
        while (at < tree.length && tree[at] != wanted) {
            at++;
        }
        return at;
    }

    private static Kind kind(String mode) {
        return switch (mode) {
            case "40000", "040000" -> Kind.FOLDER;
            case "120000" -> Kind.LINK;
            case "160000" -> Kind.SUBMODULE;
            default -> Kind.FILE;
        };
    }
}
