package khitomer.export;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import khitomer.model.Entry;
import khitomer.model.Kind;

/** Where the page of each entry and the index of each kind stand, and how one page links to another. */
final class PagePaths {

    /** The name under which git hosts show a page for a folder. */
    static final String INDEX = "README.md";

    private static final String UNRESERVED = "-._~/";

    private final Map<Kind, String> folders = new LinkedHashMap<>();
    private final Map<String, String> pages = new HashMap<>();

    PagePaths(ExportScope chosen) {
        FileNames folderNames = new FileNames(INDEX);
        Map<Kind, FileNames> names = new HashMap<>();
        for (Entry entry : chosen.firstOfEachId()) {
            Kind kind = entry.kind();
            String folder = folders.computeIfAbsent(kind, each -> folderNames.of(each.plural(), ""));
            FileNames inFolder = names.computeIfAbsent(kind, each -> new FileNames(INDEX));
            pages.put(entry.id(), folder + "/" + inFolder.of(entry.id(), ".md"));
        }
    }

    /** The kinds that have entries. */
    Collection<Kind> kinds() {
        return Collections.unmodifiableCollection(folders.keySet());
    }

    String index(Kind kind) {
        return folders.get(kind) + "/" + INDEX;
    }

    boolean has(String id) {
        return pages.containsKey(id);
    }

    /** The page of an entry that {@linkplain #has has} one. */
    String page(String id) {
        return Objects.requireNonNull(pages.get(id), id);
    }

    /** How a page in the folder of a kind links to a path. */
    String from(Kind kind, String path) {
        String folder = folders.get(kind) + "/";
        return address(path.startsWith(folder) ? path.substring(folder.length()) : "../" + path);
    }

    /** A path as it stands in a link: all but plain letters and digits by their bytes. */
    static String address(String path) {
        StringBuilder address = new StringBuilder(path.length());
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char letter = (char) (octet & 0xFF);
            boolean plain = letter < 128 && (Character.isLetterOrDigit(letter) || UNRESERVED.indexOf(letter) >= 0);
            if (plain) {
                address.append(letter);
            } else {
                address.append('%')
                        .append(Character.toUpperCase(Character.forDigit(letter >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(letter & 15, 16)));
            }
        }
        return address.toString();
    }
}
