package khitomer.date.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import khitomer.date.Axis;
import khitomer.date.CalendarSystem;
import khitomer.date.InvalidDateException;

/** Turns the description of an era into the era, given the era that it is reckoned from. */
final class EraReader {

    private static final List<String> KEYS =
            List.of("at", "follows", "first", "last", "from", "to", "counts", "units-per-year", "calendar");

    private static final long MOST_UNITS = 1_000_000;

    private final String label;
    private final DescriptionReader era;

    EraReader(EraDescription description, Consumer<TimeProblem> problems) {
        this.label = description.label();
        this.era = new DescriptionReader(List.of("eras", label), description.keys(), problems);
    }

    /** Tells what is wrong whatever other eras there are; whether nothing is. */
    boolean check() {
        era.knowsOnly(KEYS);
        if (!DateToken.isLabel(label)) {
            era.wrong("an era is called by a word without digits and without any of / , ? ~ % [ ] { }");
        }
        if (era.has("at") == era.has("follows")) {
            String needs = "an era has either 'at', the year its first year is, or 'follows', the era before it";
            if (era.has("at")) {
                era.wrong("follows", needs);
            } else {
                era.wrong(needs);
            }
        }
        if (era.has("counts")
                && !era.text("counts").equals("up")
                && !era.text("counts").equals("down")) {
            era.wrong("counts", "an era counts 'up' or 'down', not " + InvalidDateException.quoted(era.text("counts")));
        }
        return era.isSound();
    }

    /** The label of the era that this one is reckoned from; empty where it stands for itself. */
    String reckonedFrom() {
        String at = era.text("at");
        return era.has("follows")
                ? era.text("follows")
                : DescriptionReader.wholeNumber(at).isPresent()
                        ? ""
                        : DateToken.of(at, 0, at.length()).label();
    }

    private String key() {
        return era.has("follows") ? "follows" : "at";
    }

    void wrongOrigin(String message) {
        era.wrong(key(), message);
    }

    /** The era; empty where something is wrong, which is told of it or was of the calendar that it counts by. */
    Optional<Era> read(Map<String, Era> known, Map<String, CalendarSystem> calendars, Set<String> wrongCalendars) {
        if (!reckonedFrom().isEmpty() && !(known.get(reckonedFrom()) instanceof YearEra)) {
            wrongOrigin("years cannot be reckoned from '" + reckonedFrom() + "', which counts units");
            return Optional.empty();
        }
        if (era.has("units-per-year")) {
            return decimal(known);
        }
        boolean down = era.text("counts").equals("down");
        long first = era.number("first", -DescriptionReader.MOST, DescriptionReader.MOST, 1);
        long highest = Math.min(limit("last"), limit("to"));
        long lowest = era.number("from", -DescriptionReader.MOST, DescriptionReader.MOST, first);
        checkLimits(lowest, highest);
        boolean fromItsEnd = down && era.has("follows");
        if (fromItsEnd && !era.has("last")) {
            era.wrong("follows", "an era that counts down and follows another needs 'last', its highest number");
        }
        boolean wrongCalendar = wrongCalendars.contains(era.text("calendar"));
        CalendarSystem calendar = wrongCalendar ? CalendarSystem.GREGORIAN : calendar(calendars);
        OptionalLong day = origin(known);
        if (!era.isSound() || day.isEmpty() || wrongCalendar) {
            return Optional.empty();
        }
        return Optional.of(years(calendar, down, day.getAsLong(), fromItsEnd ? limit("last") : first, lowest, highest));
    }

    private YearEra years(CalendarSystem calendar, boolean down, long day, long number, long lowest, long highest) {
        int sign = down ? -1 : 1;
        if (calendar == CalendarSystem.GREGORIAN) {
            long year = calendar.yearOf(day + 182);
            return new YearEra(label, calendar, sign, year - sign * number, 0, lowest, highest, false);
        }
        return new YearEra(label, calendar, sign, 0, day - calendar.firstDay(sign * number), lowest, highest, false);
    }

    private Optional<Era> decimal(Map<String, Era> known) {
        for (String key : List.of("counts", "calendar")) {
            if (era.has(key)) {
                era.wrong(key, "an era with 'units-per-year' has no '" + key + "'");
            }
        }
        long first = era.number("first", -DescriptionReader.MOST, DescriptionReader.MOST, 0);
        long units = era.number("units-per-year", 1, MOST_UNITS, 1);
        long highest = Math.min(limit("last"), limit("to"));
        long lowest = era.number("from", -DescriptionReader.MOST, DescriptionReader.MOST, first);
        checkLimits(lowest, highest);
        OptionalLong day = origin(known);
        return !era.isSound() || day.isEmpty()
                ? Optional.empty()
                : Optional.of(new DecimalEra(
                        label, CalendarSystem.GREGORIAN.yearOf(day.getAsLong() + 182), first, units, lowest, highest));
    }

    private long limit(String key) {
        return era.number(key, -DescriptionReader.MOST, DescriptionReader.MOST, YearEra.NO_LIMIT);
    }

    private void checkLimits(long lowest, long highest) {
        if (highest < lowest) {
            String key = era.has("to") ? "to" : "last";
            era.wrong(key, "the era would end with " + highest + " before it begins with " + lowest);
        }
    }

    private CalendarSystem calendar(Map<String, CalendarSystem> calendars) {
        String name = era.text("calendar");
        if (era.has("calendar") && !calendars.containsKey(name)) {
            String offer = EraNames.closest(name, calendars.keySet())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            era.wrong("calendar", "no calendar is called " + InvalidDateException.quoted(name) + offer);
        }
        return calendars.getOrDefault(name, CalendarSystem.GREGORIAN);
    }

    /** The day on the axis that the era's first year begins with. */
    private OptionalLong origin(Map<String, Era> known) {
        if (era.has("follows")) {
            return following((YearEra) known.get(era.text("follows")));
        }
        String at = era.text("at");
        OptionalLong year = DescriptionReader.wholeNumber(at);
        if (year.isPresent()) {
            return onAxis(CalendarSystem.GREGORIAN.firstDay(year.getAsLong()));
        }
        DateToken piece = DateToken.of(at, 0, at.length());
        OptionalLong number = DescriptionReader.wholeNumber(at.substring(piece.begin(), piece.end()));
        if (piece.label().isEmpty() || number.isEmpty()) {
            era.wrong("at", "'at' is a year of the axis, such as 591, or of another era, such as 'TA 1601'");
            return OptionalLong.empty();
        }
        return parallel((YearEra) known.get(piece.label()), number.getAsLong());
    }

    private OptionalLong following(YearEra before) {
        if (before.sign() > 0 && before.highest() == YearEra.NO_LIMIT) {
            era.wrong("follows", "'" + before.label() + "' has no 'last' year that another era could follow");
            return OptionalLong.empty();
        }
        return onAxis(before.lastDay(before.sign() > 0 ? before.highest() : before.lowest()) + 1);
    }

    private OptionalLong parallel(YearEra other, long number) {
        if (number < other.lowest() || number > other.highest()) {
            era.wrong("at", "'" + other.label() + "' has no year " + number);
            return OptionalLong.empty();
        }
        return onAxis(other.firstDay(number));
    }

    private OptionalLong onAxis(long day) {
        if (!Axis.reaches(day)) {
            era.wrong(key(), "the era would begin more than 100 000 000 000 years away from year 0");
            return OptionalLong.empty();
        }
        return OptionalLong.of(day);
    }
}
