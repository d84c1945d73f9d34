package khitomer.date.suggest;

import java.util.Optional;
import khitomer.date.reckoning.Reckoning;

/**
 * A date as it was understood: digits of its year, and two digits each of its month and its day, or empty.
 *
 * @param isGregorian whether month and day were named as in the Gregorian calendar, so that another has no such day
 */
record DateParts(String year, String month, String day, boolean isGregorian) {

    DateParts {
        month = month.length() == 1 ? "0" + month : month;
        day = day.length() == 1 ? "0" + day : day;
    }

    /** How the world at hand writes it; empty where it cannot. */
    String written(Optional<EraLabel> label, Reckoning reckoning) {
        if (label.isPresent() && label.get().isDeclared()) {
            String era = label.get().era();
            return isGregorian && !reckoning.isGregorian(era)
                    ? ""
                    : label.get().isBefore() ? era + " " + year + rest() : year + rest() + " " + era;
        }
        boolean isBackward = label.isPresent() && label.get().era().equals(WesternEras.BACKWARD);
        if (!reckoning.countsInAnEra()) {
            return common(isBackward ? WesternEras.backward(year) : "0".repeat(Math.max(0, 4 - year.length())) + year);
        }
        String era = isBackward ? Reckoning.BACKWARD_LABEL : Reckoning.COMMON_LABEL;
        return label.isPresent()
                ? year + rest() + " " + era
                : isGregorian && !reckoning.isGregorian("") ? "" : year + rest();
    }

    private String rest() {
        return (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
    }

    /** EDTF knows no months of years with more than four digits. */
    private String common(String digits) {
        boolean isLong = digits.length() > (digits.startsWith("-") ? 5 : 4);
        return digits.isEmpty() || isLong && !rest().isEmpty() ? "" : (isLong ? "Y" : "") + digits + rest();
    }
}
