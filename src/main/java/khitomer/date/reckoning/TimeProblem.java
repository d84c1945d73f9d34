package khitomer.date.reckoning;

import java.util.List;

/**
 * Says what is wrong in a world's description of its time.
 *
 * @param keys the way from {@code time} down to the value at fault, such as {@code eras}, {@code TA}, {@code follows};
 *     a month by its index, counted from 0
 */
public record TimeProblem(List<String> keys, String message) {

    public TimeProblem {
        keys = List.copyOf(keys);
    }
}
