package khitomer.date.reckoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import khitomer.date.Axis;
import khitomer.date.Digits;
import khitomer.date.InvalidDateException;

/** Reads the values below one key of a world's description, and tells what is wrong with them. */
final class DescriptionReader {

    static final long MOST = Axis.LAST_YEAR;

    private static final int MOST_DIGITS = 12;

    private final List<String> path;
    private final Map<String, String> values;
    private final Consumer<TimeProblem> problems;
    private boolean sound = true;

    DescriptionReader(List<String> path, Map<String, String> values, Consumer<TimeProblem> problems) {
        this.path = path;
        this.values = values;
        this.problems = problems;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    String text(String key) {
        return values.getOrDefault(key, "");
    }

    /** Whether nothing wrong was found so far. */
    boolean isSound() {
        return sound;
    }

    /** A whole number between limits; what is said otherwise where it is not written or is not one. */
    long number(String key, long least, long most, long otherwise) {
        if (!has(key)) {
            return otherwise;
        }
        OptionalLong number = wholeNumber(text(key));
        if (number.isEmpty() || number.getAsLong() < least || number.getAsLong() > most) {
            wrong(
                    key,
                    "'" + key + "' is a whole number from " + least + " to " + most + ", not "
                            + InvalidDateException.quoted(text(key)));
            return otherwise;
        }
        return number.getAsLong();
    }

    static OptionalLong wholeNumber(String text) {
        int begin = text.startsWith("-") ? 1 : 0;
        if (text.length() == begin
                || text.length() > MOST_DIGITS
                || !text.chars().skip(begin).allMatch(Digits::isDigit)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(text));
    }

    void knowsOnly(List<String> keys) {
        for (String key : values.keySet()) {
            if (!keys.contains(key)) {
                String offer = EraNames.closest(key, keys)
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
                wrong(key, "there is no '" + key + "' here" + offer);
            }
        }
    }

    void wrong(String key, String message) {
        List<String> keys = new ArrayList<>(path);
        keys.add(key);
        sound = false;
        problems.accept(new TimeProblem(keys, message));
    }

    void wrong(String message) {
        sound = false;
        problems.accept(new TimeProblem(path, message));
    }
}
