package khitomer.yaml;

import java.util.List;
import java.util.stream.Stream;
import khitomer.model.ClosestWords;

/** Says which word was meant instead of an unknown one. Keeps the search index of the list it was asked about last. */
final class WordChoices {

    private List<String> words = List.of();
    private ClosestWords closest = new ClosestWords(Stream.empty());

    /** What follows the message about an unknown word: the closest of the known ones, or all of them. */
    String after(String unknown, List<String> known) {
        if (known != words) {
            words = known;
            closest = new ClosestWords(known.stream());
        }
        String nearest = closest.question(unknown);
        return nearest.isEmpty() ? "; it is one of: " + KindHint.listed(known) : nearest;
    }
}
