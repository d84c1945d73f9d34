package khitomer.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import khitomer.model.NameIndex;

/** The next characters of names, for use when there are too many names to list. */
public final class NextLetters {

    private static final char LAST = '\uFFFF';

    private final NameIndex names;
    private final IntPredicate offered;

    /** @param offered which letters may be offered */
    public NextLetters(NameIndex names, IntPredicate offered) {
        this.names = names;
        this.offered = offered;
    }

    /** The typed text with each character that can follow and may be offered; with more, if only one can follow. */
    public Stream<String> of(String folded) {
        String beginning = folded;
        List<String> more = longer(beginning);
        while (more.size() == 1 && more.get(0).length() > beginning.length()) {
            beginning = more.get(0);
            more = longer(beginning);
        }
        return more.isEmpty() && beginning.length() > folded.length() ? Stream.of(beginning) : more.stream();
    }

    /** The names with one more character; the typed text too if other names continue in a way that is not offered. */
    private List<String> longer(String folded) {
        Set<String> longer = new LinkedHashSet<>();
        Optional<String> next = names.ceiling(folded + "\0");
        while (next.isPresent() && next.get().startsWith(folded)) {
            String name = next.get();
            int letter = name.codePointAt(folded.length());
            String beginning = folded + Character.toString(letter);
            longer.add(offered.test(letter) ? beginning : folded);
            next = names.ceiling(beginning + LAST);
        }
        return List.copyOf(longer);
    }
}
