package khitomer.date.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import khitomer.date.CalendarDay;

/** {@code 23rd century}, {@code 5th century BC}, {@code 3rd millennium}, {@code the 2290s}. */
final class CenturiesAndDecades implements DateProbe.Rewrite {

    @Override
    public List<String> readings(String text, DateProbe probe) {
        Optional<EraLabel> label = EraLabel.of(text, probe);
        String lower = label.map(EraLabel::rest).orElse(text).toLowerCase(Locale.ROOT);
        String rest = lower.startsWith("the ") ? lower.substring(4) : lower;
        String period = label.isPresent() ? "" : decade(rest, probe);
        String written = period.isEmpty() ? labelled(century(rest), label, probe) : period;
        return written.isEmpty() ? List.of() : List.of(written);
    }

    private static String decade(String text, DateProbe probe) {
        int end = text.endsWith("'s") ? text.length() - 2 : text.endsWith("s") ? text.length() - 1 : 0;
        if (end != 4 || !WordMatcher.isNumber(text.substring(0, end)) || text.charAt(3) != '0') {
            return "";
        }
        boolean century = text.charAt(2) == '0';
        // Alone, the 1900s are all that may be called so; as the start or the end of something they are not sure.
        return !century ? text.substring(0, 3) + "X" : probe.isWhole() ? text.substring(0, 2) + "XX" : "";
    }

    private static String century(String text) {
        int blank = text.indexOf(' ');
        String ordinal = blank < 0 ? "" : WordMatcher.ordinal(text.substring(0, blank));
        if (ordinal.isEmpty() || ordinal.length() > 2 || Integer.parseInt(ordinal) == 0) {
            return "";
        }
        String period = text.substring(blank + 1);
        int number = Integer.parseInt(ordinal) - 1;
        return period.equals("century")
                ? CalendarDay.twoDigits(number) + "XX"
                : period.equals("millennium") && number < 10 ? number + "XXX" : "";
    }

    /** Centuries of other eras begin with other years, so only those of the common one are known. */
    private static String labelled(String years, Optional<EraLabel> label, DateProbe probe) {
        if (years.isEmpty() || label.isEmpty()) {
            return years;
        }
        boolean common = !label.get().isDeclared() && !probe.reckoning().countsInAnEra();
        return !common ? "" : label.get().era().equals(WesternEras.BACKWARD) ? "-" + years : years;
    }
}
