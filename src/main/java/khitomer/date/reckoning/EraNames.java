package khitomer.date.reckoning;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import khitomer.base.ClosestWord;

/** Compares names of eras, calendars, and units as people type them, in any case. */
public final class EraNames {

    private EraNames() {}

    /** The known word closest to a mistyped one. */
    public static Optional<String> closest(String typed, Collection<String> known) {
        return ClosestWord.to(typed, known.stream(), word -> word.toUpperCase(Locale.ROOT));
    }
}
