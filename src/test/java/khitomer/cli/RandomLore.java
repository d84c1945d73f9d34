package khitomer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A lore with values of every shape, with everything that can be said of them, and with texts of every kind that YAML
 * could take for something else. It is spelled as JSON is, without the help of the program.
 */
final class RandomLore {

    static final String WORLD = """
            name: Anywhere
            sources: {seed: {title: The seed, canon: game}, "a b": {title: Another, canon: screen}}
            canon: [game, screen]
            kinds:
              thing:
                plural: things
                fields:
                  words: text
                  many-words: {shape: text, many: yes}
                  story: prose
                  tales: {shape: prose, many: yes}
                  count: number
                  counts: {shape: number, many: yes}
                  length: duration
                  lengths: {shape: duration, many: yes}
                  day: {date: whole}
                  days: {date: start, many: yes}
                  premiere: {date: whole, clock: production}
                  other: {refers-to: any}
                  others: {refers-to: any, many: yes}
                  sign: {one-of: ["yes", "no", "null", "1", "a: b", "#", "- x", ""]}
                  signs: {one-of: ["~", "true", "0x1F", "x y"], many: yes}
            """.replace(", \"\"]}", "]}");

    private static final String[] TEXTS = {
        "a: b",
        "a #b",
        "#b",
        "'a'",
        "\"a\"",
        " leading",
        "- x",
        "? x",
        ": x",
        "-",
        "?",
        ":",
        "yes",
        "no",
        "null",
        "~x",
        "true",
        "1",
        "0x1F",
        "1e5",
        ".inf",
        "2293-06-12",
        "12:30:00",
        "[[other]] and more",
        "[[other|words]]",
        "{a: b}",
        "[a, b]",
        "a, b",
        "a]",
        "}",
        "&a",
        "*a",
        "!a",
        "|",
        ">",
        "|-",
        "%a",
        "@a",
        "`a",
        "=",
        "<<",
        "---",
        "...",
        "--- a",
        "a:",
        "a\tb",
        "\ta",
        "a\nb",
        "a\n\n\nb",
        "\na",
        "  a\n b",
        " a\n\n  b",
        "a\n  b\nc",
        "a \nb  \nc",
        "\t\na",
        "a\n\tb",
        "# a\n# b",
        "- a\n- b",
        "a: b\nc: d",
        "a\rb",
        "a\r\nb",
        "\u0000",
        "\u0007a",
        "\u001b[31m",
        "\u007f",
        "a\u0085b",
        "a\u2028b",
        "a\u2029b",
        "\ufeffa",
        "\ufffe",
        "\u00a0a",
        "\u3000a",
        "\u200b",
        "é",
        "日本語",
        "א\u200fב",
        "\u202eabc",
        "😀",
        "👩‍👩‍👧",
        "\ud83d\ude00: x",
        "a\\b",
        "\\",
        "\\n",
        "x".repeat(3000),
        "wörd ".repeat(400) + "end",
        "1_000",
        "+1",
        "-1",
        "- ",
        "a: ",
        "a |",
        "a > b",
        "'",
        "\"",
        "''",
        "key: 'value'",
        "http://x.org/#y",
        "a@b.org",
        "1. x",
        "* x",
        "=1+1",
        "<b>"
    };
    private static final String[] DATES = {
        "2293",
        "2293-06-12",
        "22XX~",
        "0044",
        "-0043?",
        "2293/2350",
        "../2375",
        "[..2375]",
        "[2290,2293..2295]",
        "{1960,1961-12}",
        "2293-06-12T10:30:00",
        "2293-21",
        "1984-06?"
    };
    private static final String[] LENGTHS = {"5 years", "14 days", "3", "2 months", "6 hours"};
    private static final String[] NUMBERS = {"0", "007", "-3", "+4.50", "1E5", "12345678901234567890"};

    private final Random random;

    RandomLore(long seed) {
        this.random = new Random(seed);
    }

    /** Some entries as a file of lore. */
    String entries() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("- {id: e")
                    .append(i)
                    .append(", kind: thing")
                    .append(maybe(", name: " + quoted(text())))
                    .append(maybe(", sources: " + list(this::source)));
            some(text, "words", () -> readings("text", () -> quoted(text())));
            some(text, "many-words", () -> values("text", () -> quoted(text())));
            some(text, "aliases", () -> values("text", () -> quoted(text())));
            some(text, "summary", () -> readings("text", () -> quoted(text())));
            some(text, "story", () -> readings("text", () -> quoted(text())));
            some(text, "tales", () -> values("text", () -> quoted(text())));
            some(text, "text", () -> readings("text", () -> quoted(text())));
            some(text, "notes", () -> values("text", () -> quoted(text())));
            some(text, "images", () -> list(this::image));
            some(text, "count", () -> readings("number", () -> any(NUMBERS)));
            some(text, "counts", () -> values("number", () -> any(NUMBERS)));
            some(text, "length", () -> readings("duration", () -> any(LENGTHS)));
            some(text, "lengths", () -> values("duration", () -> any(LENGTHS)));
            some(text, "day", () -> readings("date", () -> any(DATES)));
            some(text, "days", () -> values("date", () -> any(DATES)));
            some(text, "premiere", () -> readings("date", () -> "2014-04-22"));
            some(text, "other", () -> readings("id", () -> quoted("e" + random.nextInt(14))));
            some(text, "others", () -> values("who", () -> random.nextInt(9) == 0 ? quoted("a: #") : "e1"));
            some(
                    text,
                    "sign",
                    () -> readings("text", () -> any("\"yes\"", "\"no\"", "\"null\"", "\"1\"", "\"a: b\"", "\"#\"")));
            some(text, "signs", () -> values("text", () -> any("\"~\"", "\"true\"", "\"0x1F\"", "\"x y\"")));
            text.append("}\n");
        }
        return text.toString();
    }

    private interface Spelling {

        String spelled();
    }

    private void some(StringBuilder text, String field, Spelling value) {
        if (random.nextInt(3) == 0) {
            text.append(", ").append(field).append(": ").append(value.spelled());
        }
    }

    private String readings(String key, Spelling value) {
        if (random.nextInt(3) > 0) {
            return random.nextBoolean() ? value.spelled() : qualified(key, value, random.nextBoolean());
        }
        return "[" + qualified(key, value, random.nextBoolean()) + ", " + qualified(key, value, true) + "]";
    }

    private String values(String key, Spelling value) {
        return random.nextInt(4) == 0 && !key.equals("date")
                ? value.spelled()
                : list(() -> random.nextBoolean() && !key.equals("date")
                        ? value.spelled()
                        : qualified(key, value, random.nextBoolean()));
    }

    private String list(Spelling value) {
        List<String> all = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(each -> all.add(value.spelled()));
        return "[" + String.join(", ", all) + "]";
    }

    private String qualified(String key, Spelling value, boolean source) {
        String bare = switch (random.nextInt(3) == 0 ? key : "") {
            case "number" -> any("min: 1", "max: 2.5", "min: 1, max: 7");
            case "duration" -> any("at-least: 14 days", "at-most: 3", "at-least: 1 days, at-most: 2 years");
            default -> key + ": " + value.spelled();
        };
        return "{" + bare + maybe(", role: " + quoted(text())) + maybe(", as: " + quoted(text()))
                + maybe(", rank: " + quoted(text())) + maybe(", from: " + any(DATES)) + maybe(", until: " + any(DATES))
                + maybe(", in: " + any(DATES)) + maybe(", disputed: yes") + maybe(", note: " + quoted(text()))
                + (key.equals("id") || key.equals("who")
                        ? maybe(", age: 7")
                                + maybe(", by: 5 years")
                                + maybe(", within: 9 days")
                                + maybe(", displaced: yes")
                        : "")
                + (source ? ", source: " + (random.nextBoolean() ? source() : list(this::source)) : "") + "}";
    }

    private String image() {
        return random.nextBoolean()
                ? quoted(text())
                : "{caption: " + quoted(text()) + maybe(", file: " + quoted(text())) + maybe(", date: " + any(DATES))
                        + maybe(", source: " + source()) + "}";
    }

    private String source() {
        return any("seed", "\"seed:Page: with #\"", "\"a b:'x'\"", "\"nowhere\"");
    }

    private String maybe(String text) {
        return random.nextInt(4) == 0 ? text : "";
    }

    private String text() {
        String one = any(TEXTS);
        return random.nextInt(3) == 0 ? one + any(" ", "\n", "", ", ", ": ") + any(TEXTS) : one;
    }

    private String any(String... all) {
        return all[random.nextInt(all.length)];
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(unit -> {
            if (unit == '"' || unit == '\\') {
                quoted.append('\\').append((char) unit);
            } else if (unit < ' '
                    || unit == 0x7F
                    || unit >= 0x80 && unit < 0xA0
                    || unit == 0xFEFF
                    || unit == 0xFFFE
                    || unit >= 0x2028 && unit <= 0x202E) {
                quoted.append("\\u%04x".formatted(unit));
            } else {
                quoted.append((char) unit);
            }
        });
        return quoted.append('"').toString();
    }
}
