package khitomer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.model.NameIndex;

/** The letters with which names go on, for where there are too many names to list. */
final class Beginnings {

    private static final char LAST = '\uFFFF';

    private final NameIndex names;

    Beginnings(NameIndex names) {
        this.names = names;
    }

    /** What was typed, with each letter that may follow; with more of them, where only one may. */
    Stream<String> of(String folded) {
        List<String> beginnings = longer(folded);
        List<String> more = beginnings;
        while (more.size() == 1) {
            beginnings = more;
            more = longer(beginnings.get(0));
        }
        return (more.isEmpty() ? beginnings : more).stream();
    }

    private List<String> longer(String folded) {
        List<String> longer = new ArrayList<>();
        Optional<String> next = names.from(folded + "\0");
        while (next.isPresent() && next.get().startsWith(folded)) {
            String name = next.get();
            int letter = name.codePointAt(folded.length());
            String beginning = folded + Character.toString(letter);
            if (Character.isLetterOrDigit(letter)) {
                longer.add(beginning);
            }
            next = names.from(beginning + LAST);
        }
        return longer;
    }
}
