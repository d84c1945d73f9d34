package khitomer.model;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that can be left out of names, such as "General" or "House of". */
public final class Titles {

    private final Set<String> titles = new HashSet<>();
    private int longest;

    public Titles(List<String> titles) {
        for (String title : titles) {
            this.titles.add(Name.fold(title));
            longest = Math.max(longest, Name.fold(title).length());
        }
        this.titles.remove("");
    }

    /** The folded name without each title that it starts with; titles are whole words. */
    public Set<String> without(String name) {
        Set<String> rests = Set.of();
        for (int i = 1; i < name.length() - 1; i++) {
            if (isGap(name.charAt(i))) {
                String beginning = Name.fold(name.substring(0, i));
                if (beginning.length() > longest) {
                    break;
                }
                String rest = titles.contains(beginning) ? Name.fold(name.substring(i + 1)) : "";
                if (!rest.isEmpty()) {
                    rests = rests.isEmpty() ? new LinkedHashSet<>() : rests;
                    rests.add(rest);
                }
            }
        }
        return rests;
    }

    private static boolean isGap(char letter) {
        return letter == ' ' || letter == '-' || letter == '_' || letter >= 128 && Character.isSpaceChar(letter);
    }
}
