package khitomer.date.reckoning;

import khitomer.date.DatePart;

/** By how many years, months or days something written with {@code ~} may be off. */
record Approximation(long years, long months, long days) {

    static final Approximation USUAL = new Approximation(1, 1, 1);

    /** @param unitOfYear what one step of the last significant digit of the year is: 10 for {@code 229X} */
    long amount(DatePart part, long unitOfYear) {
        return switch (part) {
            case YEAR -> Math.max(years, unitOfYear);
            case MONTH -> months;
            case DAY -> days;
        };
    }
}
