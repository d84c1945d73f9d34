package khitomer.date;

import java.util.Optional;

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
    String written(Optional<Label> label, Reckoning reckoning) {
        String rest = (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
        if (label.isPresent() && label.get().isDeclared()) {
            String era = label.get().era();
            return !isGregorian || reckoning.isGregorian(era)
                    ? label.get().isBefore() ? era + " " + year + rest : year + rest + " " + era
                    : "";
        }
        boolean backward = label.isPresent() && label.get().era().equals(WesternEras.BACKWARD);
        if (reckoning.countsInAnEra()) {
            return label.isPresent()
                    ? year + rest + (backward ? " " + Reckoning.BACKWARD_LABEL : " " + Reckoning.COMMON_LABEL)
                    : !isGregorian || reckoning.isGregorian("") ? year + rest : "";
        }
        String digits = backward ? WesternEras.backward(year) : "0".repeat(Math.max(0, 4 - year.length())) + year;
        boolean isLong = digits.startsWith("-") ? digits.length() > 5 : digits.length() > 4;
        return digits.isEmpty() ? "" : isLong ? rest.isEmpty() ? "Y" + digits : "" : digits + rest;
    }
}
