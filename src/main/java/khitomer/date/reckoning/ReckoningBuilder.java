package khitomer.date.reckoning;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import khitomer.date.CalendarSystem;
import khitomer.date.InvalidDateException;
import khitomer.date.YearPart;

/** Builds the reckoning of a world from its description, each era after the one that it is reckoned from. */
final class ReckoningBuilder {

    private static final long MOST_APPROXIMATE = 1_000_000;

    private final TimeDescription description;
    private final Consumer<TimeProblem> problems;
    private final Map<String, CalendarSystem> calendars = new LinkedHashMap<>();
    private final Set<String> wrongCalendars = new HashSet<>();
    private final Map<String, EraReader> waiting = new LinkedHashMap<>();
    private final Map<String, Era> eras = new LinkedHashMap<>();
    private final Set<String> broken = new LinkedHashSet<>();

    ReckoningBuilder(TimeDescription description, Consumer<TimeProblem> problems) {
        this.description = description;
        this.problems = problems;
    }

    EraTable build() {
        for (CalendarDescription calendar : description.calendars()) {
            new CalendarReader(calendar, problems)
                    .read()
                    .ifPresentOrElse(
                            read -> calendars.put(calendar.name(), read), () -> wrongCalendars.add(calendar.name()));
        }
        for (EraDescription era : description.eras()) {
            waiting.put(era.label(), new EraReader(era, problems));
        }
        waiting.values().removeIf(reader -> !reader.check());
        waiting.keySet().forEach(this::read);
        return new EraTable(unlabelled(), inOrder(), broken, conventions());
    }

    /** Reads an era and, before it, all that it is reckoned from. */
    private void read(String label) {
        Deque<String> way = new ArrayDeque<>();
        Set<String> seen = new LinkedHashSet<>();
        String next = label;
        while (isWaiting(next) && seen.add(next)) {
            way.push(next);
            next = waiting.get(next).reckonedFrom();
        }
        if (seen.contains(next)) {
            waiting.get(next)
                    .wrongOrigin("'" + next + "' is reckoned from itself: " + String.join(", ", seen) + ", " + next);
            broken.addAll(seen);
            return;
        }
        way.forEach(this::readAfterItsOrigin);
    }

    private boolean isWaiting(String label) {
        return waiting.containsKey(label) && !eras.containsKey(label) && !broken.contains(label);
    }

    private void readAfterItsOrigin(String label) {
        EraReader reader = waiting.get(label);
        String origin = reader.reckonedFrom();
        if (!origin.isEmpty() && !eras.containsKey(origin)) {
            if (!isDescribed(origin)) {
                String offer = EraNames.closest(origin, waiting.keySet())
                        .map(near -> "; did you mean '" + near + "'?")
                        .orElse("");
                reader.wrongOrigin("no era is called " + InvalidDateException.quoted(origin) + offer);
            }
            broken.add(label);
            return;
        }
        reader.read(eras, calendars, wrongCalendars)
                .ifPresentOrElse(era -> eras.put(label, era), () -> broken.add(label));
    }

    private boolean isDescribed(String label) {
        return description.eras().stream().anyMatch(era -> era.label().equals(label));
    }

    private Map<String, Era> inOrder() {
        Map<String, Era> ordered = new LinkedHashMap<>();
        for (EraDescription era : description.eras()) {
            if (eras.containsKey(era.label())) {
                ordered.put(era.label(), eras.get(era.label()));
            } else {
                broken.add(era.label());
            }
        }
        if (!description.defaultEra().isEmpty()) {
            ordered.putIfAbsent(EraTable.COMMON_LABEL, YearEra.common(EraTable.COMMON_LABEL, false));
            ordered.putIfAbsent(EraTable.BACKWARD_LABEL, YearEra.backward(EraTable.BACKWARD_LABEL));
        }
        return ordered;
    }

    private Era unlabelled() {
        String label = description.defaultEra();
        if (label.isEmpty()) {
            return YearEra.COMMON;
        }
        if (!isDescribed(label)) {
            String offer = EraNames.closest(label, waiting.keySet())
                    .map(near -> "; did you mean '" + near + "'?")
                    .orElse("");
            new DescriptionReader(List.of(), Map.of(), problems)
                    .wrong("default-era", "no era is called " + InvalidDateException.quoted(label) + offer);
        }
        return eras.getOrDefault(label, YearEra.COMMON);
    }

    private Conventions conventions() {
        DescriptionReader approximate =
                new DescriptionReader(List.of("approximate"), description.approximate(), problems);
        approximate.knowsOnly(List.of("year", "month", "day"));
        return new Conventions(
                new Approximation(
                        approximate.number("year", 0, MOST_APPROXIMATE, 1),
                        approximate.number("month", 0, MOST_APPROXIMATE, 1),
                        approximate.number("day", 0, MOST_APPROXIMATE, 1)),
                seasons());
    }

    private Seasons seasons() {
        Map<Integer, YearPart.Months> seasons = new LinkedHashMap<>();
        DescriptionReader described = new DescriptionReader(List.of("seasons"), description.seasons(), problems);
        description.seasons().forEach((key, value) -> {
            OptionalLong season = DescriptionReader.wholeNumber(key);
            OptionalLong first = DescriptionReader.wholeNumber(value.substring(0, Math.min(2, value.length())));
            OptionalLong last = DescriptionReader.wholeNumber(value.substring(Math.max(0, value.length() - 2)));
            if (season.isEmpty() || season.getAsLong() < Seasons.FIRST || season.getAsLong() > Seasons.LAST_STATED) {
                described.wrong(key, "the seasons are 21 to 32, not " + InvalidDateException.quoted(key));
            } else if (value.length() != 6 || value.indexOf("..") != 2 || !isMonth(first) || !isMonth(last)) {
                described.wrong(
                        key, "the months of a season are written as 03..05, not " + InvalidDateException.quoted(value));
            } else {
                seasons.put((int) season.getAsLong(), months((int) first.getAsLong(), (int) last.getAsLong()));
            }
        });
        return new Seasons(seasons);
    }

    private static boolean isMonth(OptionalLong number) {
        return number.isPresent() && 1 <= number.getAsLong() && number.getAsLong() <= 12;
    }

    private static YearPart.Months months(int first, int last) {
        return new YearPart.Months(first, last < first ? last + 12 : last);
    }
}
