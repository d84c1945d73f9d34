package khitomer.date.suggest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import khitomer.date.Digits;
import khitomer.date.SpanParser;
import khitomer.date.SpanUnit;
import khitomer.date.TimeSpan;
import khitomer.date.reckoning.EraNames;

/** Finds out what to write instead of a text that is no length of time: {@code 5 yrs}, {@code two decades}. */
final class SpanSuggestions {

    private static final Map<String, SpanUnit> ABBREVIATIONS = Map.ofEntries(
            Map.entry("y", SpanUnit.YEARS),
            Map.entry("yr", SpanUnit.YEARS),
            Map.entry("yrs", SpanUnit.YEARS),
            Map.entry("mo", SpanUnit.MONTHS),
            Map.entry("mos", SpanUnit.MONTHS),
            Map.entry("w", SpanUnit.WEEKS),
            Map.entry("wk", SpanUnit.WEEKS),
            Map.entry("wks", SpanUnit.WEEKS),
            Map.entry("d", SpanUnit.DAYS),
            Map.entry("h", SpanUnit.HOURS),
            Map.entry("hr", SpanUnit.HOURS),
            Map.entry("hrs", SpanUnit.HOURS));

    private static final Map<String, Integer> YEARS = Map.of(
            "decade", 10, "decades", 10, "century", 100, "centuries", 100, "millennium", 1000, "millennia", 1000);

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private SpanSuggestions() {}

    static String of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < plain.length() && (Digits.isDigit(plain.charAt(end)) || plain.charAt(end) == '.')) {
            end++;
        }
        return end > 0 ? counted(plain.substring(0, end), plain.substring(end).strip()) : worded(plain);
    }

    private static String worded(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank);
        int number = first.equals("a") || first.equals("an") ? 1 : NUMBERS.indexOf(first);
        return number < 0 ? "" : counted(Integer.toString(number), text.substring(blank + 1));
    }

    private static String counted(String number, String word) {
        boolean half = number.endsWith(".5");
        String whole = half ? number.substring(0, number.length() - 2) : number;
        if (!WordMatcher.isNumber(whole) || whole.length() > SpanParser.MOST_DIGITS) {
            return "";
        }
        long count = Long.parseLong(whole);
        if (YEARS.containsKey(word)) {
            int years = YEARS.get(word);
            return spelled(count * years + (half ? years / 2 : 0), SpanUnit.YEARS);
        }
        if (half) {
            return word.startsWith("year") ? spelled(count * 12 + 6, SpanUnit.MONTHS) : "";
        }
        return unit(word).map(unit -> spelled(count, unit)).orElse("");
    }

    private static Optional<SpanUnit> unit(String word) {
        return Optional.ofNullable(ABBREVIATIONS.get(word))
                .or(() -> EraNames.closest(word, SpanUnit.WORDS)
                        .map(near -> SpanUnit.values()[SpanUnit.WORDS.indexOf(near)]));
    }

    private static String spelled(long count, SpanUnit unit) {
        return count > TimeSpan.most(unit) ? "" : new TimeSpan(count, unit).toString();
    }
}
