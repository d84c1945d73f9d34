package khitomer.cli.option;

import java.util.Optional;
import khitomer.base.EnumWords;
import khitomer.model.DidYouMean;

/** Words of the command line of which only some are allowed. */
public final class TypedWords {

    private TypedWords() {}

    /**
     * The constant of an enum that was typed.
     *
     * @param argument the option or command that takes it
     * @throws UsageException if there is no such constant
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String typed, String argument) {
        Optional<E> constant = EnumWords.find(type, typed);
        if (constant.isEmpty()) {
            throw new UsageException(
                    argument + " takes no '" + typed + "'" + DidYouMean.questionOrAll(typed, EnumWords.all(type)));
        }
        return constant.get();
    }
}
