package khitomer.date;

/** What a date covers of its year: all of it, or some months or days. */
public sealed interface YearPart {

    /** Stands for a year that has no such day. */
    long NONE = Long.MIN_VALUE;

    YearPart WHOLE = new Months(1, Integer.MAX_VALUE);

    /** The first day covered of a year, or {@link #NONE}. */
    long first(CalendarSystem calendar, long year);

    /** The last day covered of a year, or {@link #NONE}. */
    long last(CalendarSystem calendar, long year);

    /** All days from one month through another; the last may lie in the next year. */
    record Months(int first, int last) implements YearPart {

        @Override
        public long first(CalendarSystem calendar, long year) {
            return calendar.firstDay(year, first);
        }

        @Override
        public long last(CalendarSystem calendar, long year) {
            if (last == Integer.MAX_VALUE) {
                return calendar.firstDay(year + 1) - 1;
            }
            return last <= calendar.months()
                    ? calendar.lastDay(year, last)
                    : calendar.lastDay(year + 1, last - calendar.months());
        }
    }

    /** The months that some digits may mean. */
    record Month(Digits month) implements YearPart {

        @Override
        public long first(CalendarSystem calendar, long year) {
            for (int number = 1; number <= calendar.months(); number++) {
                if (month.mayBe(number)) {
                    return calendar.firstDay(year, number);
                }
            }
            return NONE;
        }

        @Override
        public long last(CalendarSystem calendar, long year) {
            for (int number = calendar.months(); number >= 1; number--) {
                if (month.mayBe(number)) {
                    return calendar.lastDay(year, number);
                }
            }
            return NONE;
        }
    }

    /** The days that some digits may mean. */
    record Day(Digits month, Digits day) implements YearPart {

        @Override
        public long first(CalendarSystem calendar, long year) {
            for (int number = 1; number <= calendar.months(); number++) {
                int date = month.mayBe(number) ? first(calendar.length(year, number)) : 0;
                if (date > 0) {
                    return calendar.firstDay(year, number) + date - 1;
                }
            }
            return NONE;
        }

        @Override
        public long last(CalendarSystem calendar, long year) {
            for (int number = calendar.months(); number >= 1; number--) {
                int date = month.mayBe(number) ? last(calendar.length(year, number)) : 0;
                if (date > 0) {
                    return calendar.firstDay(year, number) + date - 1;
                }
            }
            return NONE;
        }

        private int first(int length) {
            int date = 1;
            while (date <= length && !day.mayBe(date)) {
                date++;
            }
            return date <= length ? date : 0;
        }

        private int last(int length) {
            int date = length;
            while (date > 0 && !day.mayBe(date)) {
                date--;
            }
            return date;
        }
    }
}
