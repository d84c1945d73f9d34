package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;

/** {@code before 2293}, {@code BEF 2293}, {@code by 2375}, {@code 2293 or later}, {@code FROM 2375}. */
final class OneSidedRanges implements DateProbe.Rewrite {

    private static final List<String> BEFORE =
            List.of("before", "bef.", "bef", "prior to", "earlier than", "pre-", "pre", "ante", "vor", "<");
    private static final List<String> AFTER =
            List.of("after", "aft.", "aft", "later than", "post-", "post", "nach", ">");
    private static final List<String> BY = List.of(
            "by",
            "no later than",
            "not later than",
            "not after",
            "up to",
            "at the latest",
            "on or before",
            "<=",
            "\u2264");
    private static final List<String> NOT_BEFORE =
            List.of("not before", "no earlier than", "not earlier than", "on or after", ">=", "\u2265");
    private static final List<String> OR_BEFORE = List.of("or earlier", "or before");
    private static final List<String> OR_AFTER = List.of("or later", "or after");
    private static final List<String> UNTIL = List.of("until", "till", "to", "bis");
    private static final List<String> SINCE = List.of("since", "from", "seit");
    private static final List<String> ONWARD = List.of("onward", "onwards", "and on", "on");

    @Override
    public List<String> readings(String text, DateProbe probe) {
        List<String> found = new ArrayList<>();
        add("[..", probe.neighbor(probe.sure(WordMatcher.after(text, BEFORE)), true), "]", found);
        add("[", probe.neighbor(probe.sure(WordMatcher.after(text, AFTER)), false), "..]", found);
        add("[..", probe.single(WordMatcher.after(text, BY)), "]", found);
        add("[..", probe.single(WordMatcher.before(text, OR_BEFORE)), "]", found);
        add("[", probe.single(WordMatcher.after(text, NOT_BEFORE)), "..]", found);
        add("[", probe.single(WordMatcher.before(text, OR_AFTER)), "..]", found);
        add("../", probe.single(WordMatcher.after(text, UNTIL)), "", found);
        add("", probe.single(WordMatcher.after(text, SINCE)), "/..", found);
        add("", probe.single(WordMatcher.before(text, ONWARD)), "/..", found);
        return found;
    }

    /** Whether a text begins with such a word. */
    static boolean beginsWithOne(String text) {
        return List.of(BEFORE, AFTER, BY, NOT_BEFORE, UNTIL, SINCE).stream()
                .anyMatch(words -> !WordMatcher.after(text, words).isEmpty());
    }

    private static void add(String before, String date, String behind, List<String> found) {
        if (!date.isEmpty()) {
            found.add(before + date + behind);
        }
    }
}
