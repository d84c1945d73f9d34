package khitomer.render;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Texts that somebody might write to make a format stumble, a different one for each seed. */
public final class Texts {

    private static final List<String> PIECES = List.of(
            "a",
            "Qo'noS",
            "0",
            "7",
            "1_000",
            "0x1F",
            "0o17",
            "-5",
            "1.5",
            "1e3",
            ".inf",
            "null",
            "~",
            "true",
            "Yes",
            "---",
            "...",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n ",
            "\t",
            "\r",
            "\r\n",
            ":",
            ": ",
            " #",
            "#",
            "-",
            "- ",
            "?",
            "? ",
            ",",
            ", ",
            "[",
            "]",
            "[[",
            "{",
            "}",
            "&",
            "*",
            "!",
            "|",
            ">",
            "'",
            "\"",
            "%",
            "@",
            "`",
            "\\",
            "\\n",
            "\\u0041",
            "=",
            "+",
            "<b>",
            "$",
            "_",
            "http://a.b",
            "www.a",
            "\u0000",
            "\u0007",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u009b",
            "\u00a0",
            "\u00ad",
            "\u0301",
            "\u200b",
            "\u200d",
            "\u2028",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\u4e16",
            "\u3002",
            "\ud83d\ude80",
            "\u2764\ufe0f",
            "\ud83d",
            "\ude80");

    private Texts() {}

    static LongStream seeds() {
        return LongStream.range(0, 1000);
    }

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    public static List<String> texts(long seed) {
        Random random = new Random(seed);
        return LongStream.range(0, 12).mapToObj(i -> text(random)).toList();
    }
}
