package khitomer.date.reckoning;

import khitomer.date.Axis;
import khitomer.date.Bounds;
import khitomer.date.CalendarSystem;
import khitomer.date.DateKind;
import khitomer.date.DatePart;
import khitomer.date.Digits;
import khitomer.date.InvalidDateException;
import khitomer.date.Precision;
import khitomer.date.Qualification;
import khitomer.date.WrittenYear;
import khitomer.date.YearNumbers;
import khitomer.date.YearPart;

/** Reads a date whose first part is a year: {@code 2293-~06}, {@code 156X-12-25}, {@code Y17E7}, {@code 2293-21}. */
final class YearEraParser {

    private final YearEra era;
    private final Cursor cursor;
    private final Conventions conventions;
    private final QualificationParser qualifiers;
    private final int begin;
    private DateKind kind = DateKind.DATE;
    private Precision precision = Precision.YEAR;
    private int level;
    private boolean unspecified;

    YearEraParser(YearEra era, Cursor cursor, Conventions conventions) {
        this.era = era;
        this.cursor = cursor;
        this.conventions = conventions;
        this.qualifiers = new QualificationParser(cursor);
        this.begin = cursor.position();
    }

    SingleDate read() throws InvalidDateException {
        qualifiers.before(DatePart.YEAR);
        WrittenYear year = new YearParser(cursor, era.fourDigits()).read();
        qualifiers.behind();
        level = year.level();
        unspecified = year.unspecified();
        kind = year.isLong() ? DateKind.YEAR : DateKind.DATE;
        if (cursor.atEnd()) {
            return reading(year, YearPart.WHOLE, begin);
        }
        if (year.isLong() && cursor.peek() == '-') {
            throw cursor.problem(
                    begin,
                    era.fourDigits()
                            ? YearParser.LONG_YEAR_WITHOUT_MONTHS
                            : "a year with 'Y' has no months; leave the 'Y' out");
        }
        if (!cursor.takes('-')) {
            throw cursor.unexpected();
        }
        return inYear(year);
    }

    private SingleDate inYear(WrittenYear year) throws InvalidDateException {
        qualifiers.before(DatePart.MONTH);
        int at = cursor.position();
        Digits month = cursor.twoDigits("a month");
        qualifiers.behind();
        if (isSeason(month)) {
            return season(year, month, at);
        }
        if (!hasMonth(month)) {
            throw cursor.problem(at, "there is no month " + cursor.text().substring(at, at + 2));
        }
        if (cursor.atEnd()) {
            precision = Precision.MONTH;
            level = Math.max(level, month.isKnown() ? 0 : month.unspecified() == 11 && !unspecified ? 1 : 2);
            unspecified |= !month.isKnown();
            return reading(year, new YearPart.Month(month), at);
        }
        if (!cursor.takes('-')) {
            throw cursor.unexpected();
        }
        return inMonth(year, month);
    }

    private boolean hasMonth(Digits month) {
        return new YearPart.Month(month).first(era.calendar(), 0) != YearPart.NONE;
    }

    private boolean isSeason(Digits month) {
        boolean anySeason = month.base() == 20 && month.unspecified() == 1;
        return !hasMonth(month) && (anySeason || month.isKnown() && Seasons.isSeason(month.base()));
    }

    private SingleDate season(WrittenYear year, Digits season, int at) throws InvalidDateException {
        if (!cursor.atEnd()) {
            throw cursor.problem("a season has no days");
        }
        if (era.calendar() != CalendarSystem.GREGORIAN) {
            throw cursor.problem(at, "the calendar '" + era.calendar().name() + "' has no seasons");
        }
        kind = DateKind.SEASON;
        precision = Precision.SEASON;
        level = Math.max(level, season.isKnown() && season.base() <= 24 && !unspecified ? 1 : 2);
        unspecified |= !season.isKnown();
        return reading(year, conventions.seasons().months(season), at);
    }

    private SingleDate inMonth(WrittenYear year, Digits month) throws InvalidDateException {
        qualifiers.before(DatePart.DAY);
        int at = cursor.position();
        Digits day = cursor.twoDigits("a day");
        qualifiers.behind();
        precision = Precision.DAY;
        level = Math.max(level, levelOfDay(month, day));
        unspecified |= !month.isKnown() || !day.isKnown();
        SingleDate reading = reading(year, new YearPart.Day(month, day), at);
        if (cursor.takes('T')) {
            return withTime(reading, at);
        }
        if (!cursor.atEnd()) {
            throw cursor.unexpected();
        }
        return reading;
    }

    private int levelOfDay(Digits month, Digits day) {
        if (month.isKnown() && day.isKnown()) {
            return unspecified ? 2 : 0;
        }
        boolean wholeDay = day.unspecified() == 11;
        boolean wholeMonth = month.isKnown() || month.unspecified() == 11;
        return wholeDay && wholeMonth && !unspecified ? 1 : 2;
    }

    private SingleDate withTime(SingleDate day, int at) throws InvalidDateException {
        if (unspecified || qualifiers.any()) {
            throw cursor.problem(at, "a time of day needs a day that is sure");
        }
        long second = day.stated().earliest() + new TimeOfDayParser(cursor).read();
        if (!cursor.atEnd()) {
            throw cursor.unexpected();
        }
        Bounds bounds = new Bounds(second, second);
        return new SingleDate(era, DateKind.DATETIME, Precision.SECOND, level, day.marks(), bounds, bounds);
    }

    private SingleDate reading(WrittenYear year, YearPart part, int at) throws InvalidDateException {
        checkLimits(year.numbers());
        Bounds stated = era.bounds(year.numbers(), part)
                .orElseThrow(() -> cursor.problem(
                        at,
                        "there is no day " + cursor.text().substring(at, at + 2) + " in "
                                + cursor.text().substring(begin, at - 1)));
        Bounds widened = stated;
        if (qualifiers.approximate()) {
            DatePart unit = qualifiers.coarsest();
            widened = era.widen(stated, unit, conventions.approximation().amount(unit, year.unit()));
        }
        int qualified = !qualifiers.any() ? 0 : qualifiers.inside() ? 2 : 1;
        Qualification marks = new Qualification(qualifiers.approximate(), qualifiers.uncertain(), unspecified);
        return new SingleDate(era, kind, precision, Math.max(level, qualified), marks, stated, widened);
    }

    private void checkLimits(YearNumbers numbers) throws InvalidDateException {
        long first = era.firstIndex(numbers);
        long last = era.lastIndex(numbers);
        if (first > last) {
            throw EraLimits.outside(era.label(), cursor.text(), begin, era.lowest(), era.highest());
        }
        boolean reached = Axis.reaches(era.firstDay(numbers.at(first)))
                && Axis.reaches(era.lastDay(numbers.at(first)))
                && Axis.reaches(era.firstDay(numbers.at(last)))
                && Axis.reaches(era.lastDay(numbers.at(last)));
        if (!reached) {
            throw InvalidDateException.beyondTheAxis(cursor.text(), begin);
        }
    }
}
