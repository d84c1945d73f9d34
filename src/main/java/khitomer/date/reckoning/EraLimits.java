package khitomer.date.reckoning;

import khitomer.date.InvalidDateException;

/** Says what is wrong with a number that its era does not have. */
final class EraLimits {

    private EraLimits() {}

    static InvalidDateException outside(String label, String text, int index, long lowest, long highest) {
        String limits = lowest == -YearEra.NO_LIMIT
                ? "ends with " + highest
                : highest == YearEra.NO_LIMIT ? "begins with " + lowest : "counts from " + lowest + " to " + highest;
        return new InvalidDateException(
                "TIME004",
                index + 1,
                InvalidDateException.quoted(text) + " is outside its era: '" + label + "' " + limits,
                "");
    }
}
