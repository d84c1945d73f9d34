package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import khitomer.date.reckoning.QualificationParser;

/** {@code circa 2293}, {@code c. 2380}, {@code ABT 2293}, {@code possibly 2293}, {@code INT 2293 (…)}, {@code 497?}. */
final class WordedQualifiers implements DateProbe.Rewrite {

    private static final List<String> APPROXIMATE = List.of(
            "circa",
            "c.",
            "c",
            "ca.",
            "ca",
            "cir.",
            "cir",
            "about",
            "abt.",
            "abt",
            "around",
            "approximately",
            "approx.",
            "approx",
            "roughly",
            "near",
            "some time around",
            "estimated",
            "est.",
            "est",
            "calculated",
            "cal.",
            "cal",
            "etwa",
            "um");

    private static final List<String> UNCERTAIN =
            List.of("possibly", "perhaps", "maybe", "probably", "presumably", "supposedly", "allegedly");

    private static final List<String> INTERPRETED = List.of("int.", "int");

    @Override
    public List<String> readings(String text, DateProbe probe) {
        List<String> found = new ArrayList<>();
        String approximate = WordMatcher.after(text, APPROXIMATE);
        String uncertain = WordMatcher.after(text, UNCERTAIN);
        String interpreted = WordMatcher.after(text, INTERPRETED);
        mark(approximate, '~', probe, found);
        mark(uncertain, '?', probe, found);
        mark(withoutPhrase(interpreted), '?', probe, found);
        int last = text.length() - 1;
        if (last > 0 && QualificationParser.isQualifier(text.charAt(last)) && text.indexOf("??") < 0) {
            mark(text.substring(0, last), text.charAt(last), probe, found);
        }
        return found;
    }

    /** Whether a text begins with such a word. */
    static boolean beginsWithOne(String text) {
        return !WordMatcher.after(text, APPROXIMATE).isEmpty()
                || !WordMatcher.after(text, UNCERTAIN).isEmpty()
                || !WordMatcher.after(text, INTERPRETED).isEmpty();
    }

    /** What GEDCOM writes after an interpreted date, in parentheses, is what it was interpreted from. */
    private static String withoutPhrase(String text) {
        int open = text.indexOf(" (");
        return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
    }

    private static void mark(String text, char mark, DateProbe probe, List<String> found) {
        String date = probe.single(text);
        if (!date.isEmpty()) {
            found.add(marked(date, mark));
        }
    }

    private static String marked(String date, char mark) {
        int last = date.length() - 1;
        char written = date.charAt(last);
        return !QualificationParser.isQualifier(written)
                ? date + mark
                : written == mark ? date : date.substring(0, last) + '%';
    }
}
