package khitomer.yaml;

import java.util.stream.Collectors;
import khitomer.model.Kind;
import khitomer.model.Kinds;
import khitomer.model.Nearest;

/** Words for messages about kinds. */
final class Words {

    private Words() {
    }

    /** The kind that a word probably means, or else all there are, to end a message with. */
    static String kindMeant(Kinds kinds, String word) {
        String question = kinds.ofPlural(word).map(kind -> "; did you mean '" + kind.name() + "'?")
                .orElseGet(() -> Nearest.question(word, kinds.all().stream().map(Kind::name)));
        return question.isEmpty()
                ? "; there are: " + kinds.all().stream().map(Kind::name).collect(Collectors.joining(", "))
                : question;
    }
}
