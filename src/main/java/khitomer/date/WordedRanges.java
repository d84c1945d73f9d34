package khitomer.date;

import java.util.List;

/** {@code before 2293}, {@code by 2375}, {@code 2293 or 2294}, {@code between 2293 and 2295}, {@code 2293-2295}. */
final class WordedRanges implements Habit {

    private static final List<String> BEFORE = List.of("before", "prior to", "earlier than");
    private static final List<String> AFTER = List.of("after", "later than", "post");
    private static final List<String> BY = List.of("by", "no later than", "not later than", "not after", "up to",
            "at the latest");
    private static final List<String> NOT_BEFORE = List.of("not before", "no earlier than", "not earlier than");
    private static final List<String> UNTIL = List.of("until", "till");
    private static final List<String> SINCE = List.of("since", "from");
    private static final List<String> THROUGH = List.of("to", "until", "till", "through", "-");
    private static final List<String> NO_END = List.of("present", "now", "today", "open", "ongoing");

    @Override
    public String rewritten(String text, Instead instead) {
        String open = oneSided(text, instead);
        if (!open.isEmpty()) {
            return open;
        }
        String between = joined(Words.after(text, List.of("between")), "and", "..", instead);
        if (!between.isEmpty()) {
            return "[" + between + "]";
        }
        String set = set(text, instead);
        return set.isEmpty() ? interval(text, instead) : set;
    }

    private static String oneSided(String text, Instead instead) {
        String before = instead.neighbour(instead.valid(Words.after(text, BEFORE)), true);
        String after = instead.neighbour(instead.valid(Words.after(text, AFTER)), false);
        String by = instead.valid(Words.after(text, BY));
        String notBefore = instead.valid(Words.after(text, NOT_BEFORE));
        String until = instead.valid(Words.after(text, UNTIL));
        return !before.isEmpty() ? "[.." + before + "]"
                : !by.isEmpty() ? "[.." + by + "]"
                : !after.isEmpty() ? "[" + after + "..]"
                : !notBefore.isEmpty() ? "[" + notBefore + "..]"
                : until.isEmpty() ? "" : "../" + until;
    }

    private static String set(String text, Instead instead) {
        String either = Words.after(text, List.of("either"));
        String oneOf = joined(either.isEmpty() ? text : either, "or", ",", instead);
        String both = Words.after(text, List.of("both"));
        String allOf = joined(both.isEmpty() ? text : both, "and", ",", instead);
        return !oneOf.isEmpty() ? "[" + oneOf + "]" : allOf.isEmpty() ? "" : "{" + allOf + "}";
    }

    private static String interval(String text, Instead instead) {
        String since = Words.after(text, SINCE);
        String rest = since.isEmpty() ? text : since;
        for (String word : THROUGH) {
            int index = Words.between(rest, word);
            if (index > 0) {
                return interval(rest.substring(0, index), rest.substring(index + word.length()), instead);
            }
        }
        int separator = rest.indexOf('/') >= 0 ? rest.indexOf('/') : years(rest);
        if (separator > 0) {
            return interval(rest.substring(0, separator), rest.substring(separator + 1), instead);
        }
        int range = rest.indexOf("..");
        if (range > 0 && since.isEmpty() && rest.indexOf('[') < 0 && rest.indexOf('{') < 0) {
            return "[" + rest + "]";
        }
        return since.isEmpty() ? "" : interval(rest, "", instead);
    }

    /** The hyphen that ends the first year of {@code 2293-2295}, {@code 2293-95} or {@code 2293-}, or -1. */
    private static int years(String text) {
        int hyphen = text.lastIndexOf('-');
        boolean year = hyphen >= 4 && Words.isNumber(text.substring(hyphen - 4, hyphen));
        String second = year ? text.substring(hyphen + 1) : "";
        boolean another = second.isEmpty() || !Digits.isDigit(second.charAt(0)) || second.length() >= 4
                || second.length() == 2 && Words.isNumber(second) && Integer.parseInt(second) > Seasons.LAST;
        return year && another ? hyphen : -1;
    }

    private static String interval(String first, String last, Instead instead) {
        String start = instead.valid(first.strip());
        String wanted = last.strip();
        boolean open = wanted.isEmpty() || NO_END.stream().anyMatch(wanted::equalsIgnoreCase);
        if (first.strip().equalsIgnoreCase("unknown") || first.strip().equalsIgnoreCase("open")) {
            String end = instead.valid(wanted);
            return end.isEmpty() ? "" : (first.strip().equalsIgnoreCase("open") ? ".." : "") + "/" + end;
        }
        if (start.isEmpty() || start.indexOf('/') >= 0) {
            return "";
        }
        return open ? start + "/.." : wanted.equalsIgnoreCase("unknown") ? start + "/"
                : throughEnd(start, wanted, instead);
    }

    private static String throughEnd(String start, String wanted, Instead instead) {
        boolean short2 = wanted.length() == 2 && Words.isNumber(wanted) && start.length() == 4;
        String end = instead.valid(short2 ? start.substring(0, 2) + wanted : wanted);
        return end.isEmpty() ? "" : start + "/" + end;
    }

    /** The dates on both sides of a word, joined anew; empty where these are no dates. */
    private static String joined(String text, String word, String joint, Instead instead) {
        int index = Words.between(text, word);
        if (index < 0) {
            return "";
        }
        String rest = text.substring(index + word.length()).strip();
        String last = instead.valid(rest);
        String first = instead.valid(text.substring(0, index).strip());
        if (first.isEmpty() || last.isEmpty()) {
            return "";
        }
        boolean sameSet = last.startsWith("[") && joint.equals(",");
        return first + joint + (sameSet ? last.substring(1, last.length() - 1) : last);
    }
}
