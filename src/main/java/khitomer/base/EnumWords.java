package khitomer.base;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import khitomer.cli.option.UsageException;
import khitomer.model.DidYouMean;

/** The words that users may type where only some are allowed. */
public final class EnumWords {

    private EnumWords() {}

    /** The constant of an enum by its name in lower case; throws where there is none. */
    public static <E extends Enum<E>> E constant(Class<E> type, String typed, String option) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(typed)) {
                return constant;
            }
        }
        throw new UsageException(option + " takes no '" + typed + "'" + hint(typed, all(type)));
    }

    /** The names of all constants of an enum in lower case. */
    public static <E extends Enum<E>> List<String> all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(EnumWords::word).toList();
    }

    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words as one reads them in help. */
    public static <E extends Enum<E>> String list(Class<E> type) {
        return String.join(", ", all(type));
    }

    /**
     * The end of a message about an unknown word: the nearest one, or all where none is near; nothing where there are
     * none.
     */
    public static String hint(String typed, List<String> known) {
        if (known.isEmpty()) {
            return "";
        }
        String nearest = nearest(typed, known);
        return nearest.isEmpty() ? "; there are " + String.join(", ", known) : nearest;
    }

    /** The end of a message about an unknown word: the nearest one, or nothing. */
    public static String nearest(String typed, List<String> known) {
        return DidYouMean.question(typed, known.stream());
    }
}
