package khitomer.yaml;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import khitomer.model.ClosestWords;
import khitomer.model.Kind;
import khitomer.model.Kinds;

/** Hints for messages about kinds. */
final class KindHint {

    private static final int MOST_LISTED = 40;

    private KindHint() {}

    /** The words, or the first of very many, so that many problems do not list them all each time. */
    static String listed(Collection<String> words) {
        return words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "))
                + (words.size() > MOST_LISTED ? " and " + (words.size() - MOST_LISTED) + " more" : "");
    }

    /** The end of a message: the kind that a word probably means, else the kinds there are. */
    static String kindMeant(Kinds kinds, String word, ClosestWords names) {
        String question = kinds.ofPlural(word)
                .map(kind -> "; did you mean '" + kind.name() + "'?")
                .orElseGet(() -> names.question(word));
        return question.isEmpty() ? "; there are: " + listed(names(kinds)) : question;
    }

    /** The names of the kinds. */
    static List<String> names(Kinds kinds) {
        return kinds.all().stream().map(Kind::name).toList();
    }
}
