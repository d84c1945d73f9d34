package khitomer.base;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that users may type where only some are allowed. */
public final class EnumWords {

    private EnumWords() {}

    /** The constant of an enum by its name in lower case. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String typed) {
        for (E constant : type.getEnumConstants()) {
            if (word(constant).equals(typed)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
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
}
