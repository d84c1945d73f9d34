package khitomer.date;

import java.util.List;

/** {@code circa 2293}, {@code c. 2380}, {@code about 2293}, {@code possibly 2293}. */
final class WordedQualifiers implements Habit {

    private static final List<String> APPROXIMATE = List.of("circa", "c.", "c", "ca.", "ca", "about", "around",
            "approximately", "approx.", "approx", "roughly", "near", "some time around");

    private static final List<String> UNCERTAIN =
            List.of("possibly", "perhaps", "maybe", "probably", "presumably", "supposedly", "allegedly");

    @Override
    public String rewritten(String text, Instead instead) {
        String approximate = instead.valid(Words.after(text, APPROXIMATE));
        return approximate.isEmpty() ? marked(instead.valid(Words.after(text, UNCERTAIN)), '?')
                : marked(approximate, '~');
    }

    private static String marked(String date, char mark) {
        if (date.isEmpty() || date.indexOf('/') >= 0 || date.indexOf('[') >= 0 || date.indexOf('{') >= 0) {
            return "";
        }
        int last = date.length() - 1;
        char written = date.charAt(last);
        return !Qualifiers.isQualifier(written) ? date + mark
                : written == mark ? date : date.substring(0, last) + '%';
    }
}
