package khitomer.date.suggest;

import java.util.Optional;
import khitomer.date.InvalidDateException;
import khitomer.date.LoreDate;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.UnknownEraException;

/** Reads a date as one would write it in a world, or suggests what to write instead. */
public final class DateReader {

    private final Reckoning reckoning;

    public DateReader(Reckoning reckoning) {
        this.reckoning = reckoning;
    }

    /** The date that a text means; the problem names the character at fault and, if that is sure, what to write. */
    public LoreDate read(String text) throws InvalidDateException {
        try {
            return reckoning.parse(text);
        } catch (UnknownEraException unknown) {
            throw new DateSuggestions(reckoning).improve(text, withNearestEra(text, unknown));
        } catch (InvalidDateException problem) {
            throw new DateSuggestions(reckoning).improve(text, problem);
        }
    }

    private InvalidDateException withNearestEra(String text, UnknownEraException unknown) {
        int start = unknown.column() - 1;
        Optional<String> nearest = NearEras.sure(unknown.label(), reckoning);
        return nearest.isEmpty()
                ? unknown
                : new InvalidDateException(
                        unknown.code(),
                        unknown.column(),
                        unknown.getMessage() + "; did you mean '" + nearest.get() + "'?",
                        text.substring(0, start)
                                + nearest.get()
                                + text.substring(start + unknown.label().length()));
    }
}
