package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code 12 June 2293}, {@code June 12th, 2293}, {@code 7.XII.1941}, {@code spring of 2293}, {@code 15 May 44 BC}. */
final class WordedDates implements DateProbe.Rewrite {

    private static final List<String> FILLERS = List.of("of", "the", "in", "on", "year");

    /** What the words of a date are: {@code N} a number, {@code D} an ordinal, {@code M} a month or season. */
    private record Sequence(String kinds, List<String> values, String month) {

        static Sequence of(List<String> words) {
            StringBuilder kinds = new StringBuilder();
            List<String> values = new ArrayList<>();
            String month = "";
            for (String word : words) {
                String lower = word.toLowerCase(Locale.ROOT);
                String code = MonthNames.code(lower);
                boolean roman = words.size() == 3 && kinds.toString().equals("N");
                String named = code.isEmpty() && roman ? MonthNames.roman(lower) : code;
                String ordinal = WordMatcher.ordinal(lower);
                if (!named.isEmpty()) {
                    month = named;
                    kinds.append('M');
                } else if (WordMatcher.isNumber(word) || !ordinal.isEmpty()) {
                    values.add(ordinal.isEmpty() ? word : ordinal);
                    kinds.append(ordinal.isEmpty() ? 'N' : 'D');
                } else if (!FILLERS.contains(lower)) {
                    kinds.append('?');
                }
            }
            return new Sequence(kinds.toString(), values, month);
        }
    }

    @Override
    public List<String> readings(String text, DateProbe probe) {
        Optional<EraLabel> label = EraLabel.of(text, probe);
        List<String> words = words(label.map(EraLabel::rest).orElse(text));
        // What follows 'of' or 'on' is missing, or the word means something else, as in '1861 on'.
        boolean isCut =
                !words.isEmpty() && FILLERS.contains(words.get(words.size() - 1).toLowerCase(Locale.ROOT));
        return isCut ? List.of() : readings(words, label, probe);
    }

    private static List<String> readings(List<String> words, Optional<EraLabel> label, DateProbe probe) {
        return parts(Sequence.of(words), label.isPresent(), words.size() > 1)
                .map(parts -> parts.written(label, probe.reckoning()))
                .filter(date -> !date.isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    /** The words between blanks, commas and periods; hyphens and solidi separate only what has letters. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= text.length(); index++) {
            if (index == text.length() || " ,.".indexOf(text.charAt(index)) >= 0 || separatesLetters(text, index)) {
                if (index > begin) {
                    words.add(text.substring(begin, index));
                }
                begin = index + 1;
            }
        }
        return words;
    }

    private static boolean separatesLetters(String text, int index) {
        boolean inside = 0 < index && index + 1 < text.length() && "-/".indexOf(text.charAt(index)) >= 0;
        return inside && (Character.isLetter(text.charAt(index - 1)) || Character.isLetter(text.charAt(index + 1)));
    }

    private static Optional<DateParts> parts(Sequence sequence, boolean isLabelled, boolean hasFillers) {
        List<String> values = sequence.values();
        return switch (sequence.kinds()) {
            case "N" -> hasFillers ? date(values.get(0), "", "", isLabelled) : Optional.empty();
            case "MN", "NM" ->
                date(
                        values.get(0),
                        sequence.month(),
                        "",
                        isLabelled && sequence.kinds().equals("MN"));
            case "NMN" ->
                values.get(0).length() > 2 && values.get(1).length() <= 2
                        ? date(values.get(0), sequence.month(), values.get(1), false)
                        : date(values.get(1), sequence.month(), values.get(0), isLabelled);
            case "DMN", "MNN", "MDN" -> date(values.get(1), sequence.month(), values.get(0), isLabelled);
            default -> Optional.empty();
        };
    }

    /** @param isLabelled whether an era tells that even a number of one or two digits is a year */
    private static Optional<DateParts> date(String year, String month, String day, boolean isLabelled) {
        boolean isYear = year.length() > 2 || isLabelled;
        boolean isDay = day.length() <= 2 && (day.isEmpty() || MonthNames.isMonth(month));
        return isYear && isDay ? Optional.of(new DateParts(year, month, day, !month.isEmpty())) : Optional.empty();
    }
}
