package khitomer.date.suggest;

import java.util.List;
import java.util.Optional;
import khitomer.date.Precision;

/** {@code 11 FEB 1731/32}: a day whose year is one of two, since years began in March, too, or in doubt. */
final class AlternativeYears implements DateProbe.Rewrite {

    @Override
    public List<String> readings(String text, DateProbe probe) {
        int solidus = text.lastIndexOf('/');
        int blank = text.lastIndexOf(' ', Math.max(solidus, 0));
        if (solidus < 0 || blank < 0 || !WordMatcher.hasLetter(text.substring(0, blank))) {
            return List.of();
        }
        String year = text.substring(blank + 1, solidus);
        String other = text.substring(solidus + 1);
        return second(year, other)
                .map(last -> set(
                        probe.single(text.substring(0, solidus)),
                        probe.single(text.substring(0, blank + 1) + last),
                        probe))
                .filter(set -> !set.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<String> second(String year, String other) {
        if (!WordMatcher.isNumber(year) || !WordMatcher.isNumber(other) || year.length() != 4 || other.length() > 4) {
            return Optional.empty();
        }
        String next = Integer.toString(Integer.parseInt(year) + 1);
        String same = year.substring(0, 4 - other.length()) + other;
        return same.compareTo(year) > 0
                ? Optional.of(same)
                : next.endsWith(other) ? Optional.of(next) : Optional.empty();
    }

    private static String set(String first, String last, DateProbe probe) {
        // A winter of two years is one winter, and no choice of two.
        boolean isInYear = probe.precision(first)
                .filter(part -> part == Precision.MONTH || part == Precision.DAY)
                .isPresent();
        return isInYear && !last.isEmpty() ? "[" + first + "," + last + "]" : "";
    }
}
