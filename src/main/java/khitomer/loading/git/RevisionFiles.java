package khitomer.loading.git;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The lore files below a folder as they were in a commit, by their paths below it.
 *
 * @param texts what was written in the files
 * @param tooLong the files that are too long to be read
 * @param folders the folders that are named like lore files
 * @param deadLinks the links that lead out of the folder, or to no file
 * @param movedFrom the path of the folder in the commit where it was another one
 */
public record RevisionFiles(
        SortedMap<String, byte[]> texts,
        Set<String> tooLong,
        Set<String> folders,
        Set<String> deadLinks,
        Optional<String> movedFrom) {

    public RevisionFiles {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        tooLong = Collections.unmodifiableSet(new TreeSet<>(tooLong));
        folders = Collections.unmodifiableSet(new TreeSet<>(folders));
        deadLinks = Collections.unmodifiableSet(new TreeSet<>(deadLinks));
    }
}
