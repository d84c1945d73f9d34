package khitomer.date.reckoning;

import java.util.Map;
import khitomer.date.Digits;
import khitomer.date.YearPart;

/** Which months the seasons 21 to 32 of EDTF are; 33 to 41, the quarters, thirds and halves of a year, are fixed. */
record Seasons(Map<Integer, YearPart.Months> stated) {

    static final int FIRST = 21;
    static final int LAST = 41;
    static final int LAST_STATED = 32;

    static final Seasons USUAL = new Seasons(Map.of());

    /** Summer in the south is winter in the north, so only that much is sure. */
    private static final YearPart.Months SOME_TIME = new YearPart.Months(1, 14);

    Seasons {
        stated = Map.copyOf(stated);
    }

    static boolean isSeason(long number) {
        return FIRST <= number && number <= LAST;
    }

    /** The months of a season; of one with an unspecified digit, from the first to the last they may be. */
    YearPart.Months months(Digits season) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int number = FIRST; number <= LAST; number++) {
            if (season.mayBe(number)) {
                first = Math.min(first, months(number).first());
                last = Math.max(last, months(number).last());
            }
        }
        return new YearPart.Months(first, last);
    }

    private YearPart.Months months(int season) {
        if (season <= LAST_STATED) {
            return stated.getOrDefault(season, SOME_TIME);
        }
        int length = season <= 36 ? 3 : season <= 39 ? 4 : 6;
        int index = season <= 36 ? season - 33 : season <= 39 ? season - 37 : season - 40;
        return new YearPart.Months(index * length + 1, index * length + length);
    }
}
