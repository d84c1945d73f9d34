package khitomer;

import java.util.List;
import khitomer.model.Field;
import khitomer.model.Qualifier;
import khitomer.model.Shape;

/**
 * Makes values at random, as they stand in a file: of every shape, with all that may be said about them, and with
 * mistakes.
 *
 * @param ids what can be referred to
 * @param slips once in how many times a value is wrong
 */
record RandomValues(Dice dice, List<String> ids, int slips) {

    private static final String[] TEXTS = {
        "Captain",
        "\"Ja'rod\"",
        "'Qo''noS'",
        "\"\"",
        "no",
        "0044",
        "12:30",
        "\"=1+1\"",
        "家康",
        "\"Jennie 😀\"",
        "\"Starbase #24\"",
        "the [[mara]]",
        "\"two\\nlines\"",
        "a b  c",
        "\"- dash\"",
        "\"[x]\"",
        "~",
        "Éowyn"
    };
    private static final String[] WRONG_TEXTS = {
        "Starbase #24", "one: two", "*x", "!tag x", "[a, [b]]", "{x: y}", "", "|"
    };
    private static final String[] PROSES = {
        "\"Of [[mara]].\"",
        "\"[[guild|The guild]] and [[siege]]s.\"",
        "Nothing more.",
        "\"Nothing of [[nobody]].\"",
        "'[[mara'",
        "\"One.\\n\\nTwo, [[harbor]].\"",
        "\"- one\\n- [[siege]]\""
    };
    private static final String[] DATES = {
        "2293",
        "2293-06",
        "2293-06-27",
        "229X",
        "22XX",
        "2293-XX",
        "2293~",
        "2293?",
        "2293%",
        "2290/2295",
        "2293-01-05/2293-02",
        "2293/..",
        "../2293",
        "2293/",
        "\"[2290,2293..2295]\"",
        "[2290,2294]",
        "\"{2290,2294}\"",
        "{2291,2292-05}",
        "2293-21",
        "2293-33",
        "Y170000002",
        "Y-17E7",
        "1950S2",
        "2293-06-27T12:00:00Z",
        "12 AX",
        "3 BX",
        "SX 41153.7",
        "-0044",
        "\"[..2292]\"",
        "229X~",
        "\"[2299,2310]\"",
        "-Y9E10",
        "Y9E10",
        "0000"
    };
    private static final String[] WRONG_DATES = {
        "793",
        "2295/2290",
        "2293-13",
        "2293-02-30",
        "Y9E11",
        "5 ZZ",
        "soon",
        "2 BX/2",
        "12/1941",
        "ABT 1900",
        "1708/9",
        "",
        "{a: b}",
        "[]",
        "500 AX",
        "{date: }"
    };
    private static final String[] LENGTHS = {
        "5 years",
        "3",
        "{at-least: 2 years, at-most: 50 years}",
        "{at-least: 14 days}",
        "{at-most: 3 months}",
        "61",
        "100 hours",
        "2 weeks",
        "0 days",
        "90000000000 years"
    };
    private static final String[] NUMBERS = {
        "5", "1.5", "-3", "{min: 1, max: 30}", "4000", "1E5", "0", "{min: 20}", "{max: 40}"
    };

    /** The value of a field: one, several, or several readings. */
    String of(Field field) {
        boolean several = dice.once(field.many() ? 2 : 8);
        if (!several) {
            return one(field);
        }
        StringBuilder values = new StringBuilder("[");
        for (int i = dice.below(3); i >= 0; i--) {
            boolean isLater = values.length() > 1 && !field.many() && !dice.once(4);
            values.append(isLater ? said(field, ", source: ok") : one(field)).append(i == 0 ? "]" : ", ");
        }
        return values.toString();
    }

    private String one(Field field) {
        return dice.once(3) ? said(field, "") : bare(field);
    }

    /** A bare value; of any shape where that is a mistake. */
    String bare(Field field) {
        boolean wrong = dice.once(slips);
        return switch (wrong && dice.once(2) ? dice.pick(List.of(Shape.values())) : field.shape()) {
            case TEXT -> wrong ? dice.pick(WRONG_TEXTS) : dice.pick(TEXTS);
            case PROSE -> dice.pick(PROSES);
            case NUMBER -> wrong ? dice.pick(TEXTS) : dice.pick(NUMBERS);
            case DURATION -> wrong ? dice.pick(DATES) : dice.pick(LENGTHS);
            case DATE -> wrong ? dice.pick(WRONG_DATES) : date();
            case REFERENCE ->
                wrong
                        ? dice.pick("nobody", "Mara", "mara.end.end", "nobody.start", "mara.middle", "\"\"", "12")
                        : reference(field);
            case WORD ->
                field.words().isEmpty() || wrong ? dice.pick("ALL", "ROM", "yes", "nobody") : dice.pick(field.words());
            case IMAGE ->
                dice.pick("\"A view of [[harbor]]\"", "{caption: View, file: a.png}", "{caption: View, date: 2290}");
        };
    }

    String date() {
        return dice.once(2) ? Integer.toString(2280 + dice.below(30)) : dice.pick(DATES);
    }

    private String reference(Field field) {
        boolean named = field.means().isPresent() && dice.once(5) || dice.once(20);
        return dice.pick(ids) + (named ? dice.pick(".start", ".end") : "");
    }

    /** A value and what is said about it. */
    private String said(Field field, String more) {
        StringBuilder map =
                new StringBuilder("{").append(key(field.shape())).append(": ").append(bare(field));
        for (int i = dice.below(3); i >= 0; i--) {
            Qualifier qualifier = dice.pick(List.of(Qualifier.values()));
            if (qualifier.suits(field.shape()) || dice.once(slips)) {
                map.append(", ").append(qualifier.key()).append(": ").append(bare(qualifier));
            }
        }
        map.append(
                dice.once(6) ? ", source: " + dice.pick("ok", "ok:Page", "[ok, other]", "nosuch", "other:A b") : more);
        return map.append('}').toString();
    }

    private String bare(Qualifier qualifier) {
        return switch (qualifier) {
            case ROLE, RANK, AS, FILE, NOTE -> dice.once(slips) ? dice.pick(WRONG_TEXTS) : dice.pick(TEXTS);
            case FROM, UNTIL, IN, DATE -> dice.once(slips) ? dice.pick(WRONG_DATES) : date();
            case AGE -> dice.pick("5", "20", "{min: 5, max: 30}", "old", "-1");
            case BY, WITHIN -> dice.pick(LENGTHS);
            case DISPLACED, DISPUTED -> dice.once(slips) ? "no" : "yes";
        };
    }

    private String key(Shape shape) {
        return switch (shape) {
            case TEXT, PROSE, WORD -> dice.once(slips) ? "txt" : "text";
            case NUMBER -> "number";
            case DURATION -> "text";
            case DATE -> "date";
            case REFERENCE -> dice.pick("who", "id", "event", "place");
            case IMAGE -> "caption";
        };
    }
}
