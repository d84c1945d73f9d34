package khitomer.date.reckoning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import khitomer.date.CalendarSystem;
import khitomer.date.InvalidDateException;
import khitomer.date.LeapRule;

/** Turns the description of a calendar into the calendar. */
final class CalendarReader {

    private static final int MOST = 99;
    private static final long MOST_YEARS = 1_000_000;

    private final CalendarDescription description;
    private final Consumer<TimeProblem> problems;

    CalendarReader(CalendarDescription description, Consumer<TimeProblem> problems) {
        this.description = description;
        this.problems = problems;
    }

    /** The calendar; empty where something is wrong, which is told. */
    Optional<CalendarSystem> read() {
        List<CalendarDescription.Month> months = description.months();
        DescriptionReader calendar =
                new DescriptionReader(List.of("calendars", description.name()), Map.of(), problems);
        if (months.isEmpty() || months.size() > MOST) {
            calendar.wrong("months", "a calendar has 1 to " + MOST + " months");
            return Optional.empty();
        }
        int[] lengths = new int[months.size()];
        boolean sound = true;
        for (int index = 0; index < lengths.length; index++) {
            DescriptionReader month = new DescriptionReader(
                    List.of("calendars", description.name(), "months", Integer.toString(index)),
                    Map.of("days", months.get(index).days()),
                    problems);
            lengths[index] = (int) month.number("days", 1, MOST, 0);
            sound &= month.isSound();
        }
        return sound
                ? leap(lengths).map(leap -> new CalendarSystem(description.name(), lengths, leap, 0))
                : Optional.empty();
    }

    private Optional<LeapRule> leap(int[] lengths) {
        DescriptionReader leap =
                new DescriptionReader(List.of("calendars", description.name(), "leap"), description.leap(), problems);
        if (description.leap().isEmpty()) {
            return Optional.of(LeapRule.none(lengths.length));
        }
        leap.knowsOnly(List.of("every", "except", "but", "month", "days"));
        if (!leap.has("every")) {
            leap.wrong("a rule for leap years says every how many years there is one: 'every: 4'");
        }
        int month = month(leap, lengths.length);
        LeapRule rule = new LeapRule(
                leap.number("every", 1, MOST_YEARS, LeapRule.NEVER),
                leap.number("except", 1, MOST_YEARS, LeapRule.NEVER),
                leap.number("but", 1, MOST_YEARS, LeapRule.NEVER),
                month,
                (int) leap.number("days", 1, MOST - lengths[month - 1], 1));
        return leap.isSound() ? Optional.of(rule) : Optional.empty();
    }

    private int month(DescriptionReader leap, int last) {
        if (!leap.has("month")) {
            return last;
        }
        for (int index = 0; index < last; index++) {
            if (description.months().get(index).name().equals(leap.text("month"))) {
                return index + 1;
            }
        }
        List<String> names = description.months().stream()
                .map(CalendarDescription.Month::name)
                .toList();
        String offer = EraNames.closest(leap.text("month"), names)
                .map(near -> "; did you mean '" + near + "'?")
                .orElse("");
        leap.wrong("month", "no month is called " + InvalidDateException.quoted(leap.text("month")) + offer);
        return last;
    }
}
