package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khitomer.date.Digits;

/** {@code 2293 or 2294}, {@code between 2293 and 2295}, {@code 2293 to 2295}, {@code 1914-18}, {@code 8/9 JUL 1457}. */
final class JoinedDates implements DateProbe.Rewrite {

    private static final List<String> BETWEEN =
            List.of("between", "betw.", "betw", "bet.", "bet", "btw.", "btw", "zwischen");
    private static final List<String> WITHIN = List.of("and", "&", "und", "-", "\u2013", "to");
    private static final List<String> OR = List.of("or", "oder");
    private static final List<String> AND = List.of("and", "&", "und");
    private static final List<String> FROM = List.of("from", "since", "seit", "von");
    private static final List<String> THROUGH = List.of("to", "until", "till", "through", "bis", "-", "\u2013");
    private static final List<String> NO_END = List.of("present", "now", "today", "open", "ongoing");
    private static final int YEAR = 4;
    private static final String UNKNOWN = "unknown";
    private static final List<String> NO_START = List.of("open", UNKNOWN);

    @Override
    public List<String> readings(String text, DateProbe probe) {
        List<String> found = new ArrayList<>();
        String between = WordMatcher.after(text, BETWEEN);
        if (!between.isEmpty() && EraLabel.isDeclaredBefore(text, probe)) {
            return List.of();
        }
        if (!between.isEmpty()) {
            split(between, WITHIN).forEach(sides -> range(sides, probe, found));
            tight(between).stream().filter(sides -> sides.joint() != '/').forEach(sides -> range(sides, probe, found));
            return found;
        }
        set(withoutWord(text, "either"), OR, "[", "]", probe, found);
        set(withoutWord(text, "both"), AND, "{", "}", probe, found);
        String from = WordMatcher.after(text, FROM);
        String rest = from.isEmpty() ? text : from;
        split(rest, THROUGH).forEach(sides -> interval(sides, probe, found));
        tight(rest).forEach(sides -> interval(sides, probe, found));
        if (text.indexOf("..") > 0 && text.indexOf('[') < 0 && text.indexOf('{') < 0) {
            found.add("[" + text + "]");
        }
        return found;
    }

    private static String withoutWord(String text, String word) {
        String rest = WordMatcher.after(text, List.of(word));
        return rest.isEmpty() ? text : rest;
    }

    /** What stands on both sides of a word or sign that has blanks around it. */
    private static List<DatePair> split(String text, List<String> words) {
        List<DatePair> found = new ArrayList<>();
        for (String word : words) {
            int index = WordMatcher.between(text, word);
            if (index > 0) {
                String behind = text.substring(index + word.length());
                found.add(new DatePair(text.substring(0, index).strip(), behind.strip(), ' '));
            }
        }
        return found;
    }

    /** What stands on both sides of each hyphen, dash or solidus, of which one side may be empty. */
    private static List<DatePair> tight(String text) {
        List<DatePair> found = new ArrayList<>();
        boolean onlySolidus = text.indexOf('/') == text.lastIndexOf('/');
        for (int index = 1; index < text.length(); index++) {
            char joint = text.charAt(index);
            boolean isSpaced = text.charAt(index - 1) == ' ' && text.startsWith(" ", index + 1);
            if (mayBeSign(text, index)) {
                found.add(new DatePair(text.substring(0, index).strip(), text.substring(index), ' '));
            }
            boolean isSign = text.startsWith("-") && mayBeSign(text, index);
            if (!isSpaced && !isSign && (joint == '-' || joint == Typography.DASH || joint == '/' && onlySolidus)) {
                found.add(new DatePair(
                        text.substring(0, index).strip(),
                        text.substring(index + 1).strip(),
                        joint));
            }
        }
        if (text.startsWith("/") && onlySolidus) {
            found.add(new DatePair("", text.substring(1).strip(), '/'));
        }
        return found;
    }

    /** In {@code -0100 -0050}, a hyphen is a sign. */
    private static boolean mayBeSign(String text, int index) {
        boolean isFree = text.charAt(index - 1) == ' ' && index + 1 < text.length();
        return isFree && text.charAt(index) == '-' && Digits.isDigit(text.charAt(index + 1));
    }

    private static void range(DatePair sides, DateProbe probe, List<String> found) {
        Set<DatePair.Pair> pairs = sides.leavesOutDay(probe) ? Set.of() : sides.pairs(probe);
        pairs.forEach(pair -> found.add("[" + pair.first() + ".." + pair.last() + "]"));
    }

    private static void set(
            String text, List<String> words, String open, String close, DateProbe probe, List<String> found) {
        for (DatePair sides : split(text, words)) {
            if (isList(sides.first(), words) || isList(sides.last(), words)) {
                list(sides, words, open, close, probe, found);
            } else {
                sides.pairs(probe).forEach(pair -> found.add(open + pair.first() + "," + pair.last() + close));
            }
        }
    }

    private static boolean isList(String text, List<String> words) {
        return text.indexOf(", ") > 0 && !WordMatcher.hasLetter(text)
                || !split(text, words).isEmpty();
    }

    /** Three or more dates. */
    private static void list(
            DatePair sides, List<String> words, String open, String close, DateProbe probe, List<String> found) {
        String all = sides.first() + ", " + sides.last();
        for (String word : words) {
            all = all.replace(" " + word + " ", ", ");
        }
        List<String> written = List.of(all.split(", "));
        long labelled =
                written.stream().filter(member -> EraLabel.isIn(member, probe)).count();
        List<String> dates = labelled == 0 || labelled == written.size() ? members(written, probe) : List.of();
        if (!dates.isEmpty()) {
            found.add(open + String.join(",", dates) + close);
        }
    }

    /** The dates, each completed after the one before it; none where one is not sure. */
    private static List<String> members(List<String> written, DateProbe probe) {
        List<String> dates = new ArrayList<>(List.of(probe.single(written.get(0).strip())));
        for (String member : written.subList(1, written.size())) {
            String before = dates.get(dates.size() - 1);
            Set<DatePair.Pair> pairs = new DatePair(before, member.strip(), ' ').pairs(probe);
            if (before.isEmpty() || pairs.size() != 1) {
                return List.of();
            }
            dates.add(pairs.iterator().next().last());
        }
        return dates;
    }

    private static void interval(DatePair sides, DateProbe probe, List<String> found) {
        String first = sides.first();
        String last = sides.last();
        boolean isSolidus = sides.joint() == '/';
        if (last.isEmpty()) {
            add(
                    "",
                    isSolidus || !mayLackDigit(first, probe) ? probe.single(first) : "",
                    isSolidus ? "/" : "/..",
                    found);
        } else if (isOne(last, NO_END) || isSolidus && last.equals("..")) {
            add("", probe.single(first), "/..", found);
        } else if (last.equalsIgnoreCase(UNKNOWN)) {
            add("", probe.single(first), "/", found);
        } else if (isOne(first, NO_START) || isSolidus && (first.isEmpty() || first.equals(".."))) {
            boolean isOpen = first.equals("..") || first.equalsIgnoreCase("open");
            add(isOpen ? "../" : "/", probe.single(last), "", found);
        } else if (!first.isEmpty() && !sides.mayBeAlternatives(probe) && !sides.leavesOutDay(probe)) {
            sides.pairs(probe).forEach(pair -> found.add(pair.first() + "/" + pair.last()));
        }
    }

    /** In {@code 183-}, a digit may be missing. */
    private static boolean mayLackDigit(String text, DateProbe probe) {
        String year = EraLabel.of(text, probe).map(EraLabel::rest).orElse(text);
        return WordMatcher.isNumber(year) && year.length() < YEAR;
    }

    private static boolean isOne(String text, List<String> words) {
        return words.stream().anyMatch(text::equalsIgnoreCase);
    }

    private static void add(String before, String date, String behind, List<String> found) {
        if (!date.isEmpty()) {
            found.add(before + date + behind);
        }
    }
}
