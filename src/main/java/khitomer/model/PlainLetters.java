package khitomer.model;

/** Latin letters that Unicode does not decompose, such as those with strokes, and what people type for them. */
final class PlainLetters {

    /** What people type, and the letters it replaces, in lowercase. */
    private static final String[] TYPED_FOR = {
        "2", "\u01BB",
        "a", "\u2C65",
        "ae", "æ",
        "b", "\u0180",
        "c", "\u023C",
        "d", "đð\uA7C8\u1E9F",
        "e", "\u0247",
        "f", "\uA799",
        "g", "\u01E5\uA7A1",
        "h", "ħ",
        "i", "ı\u0268\u1D7B",
        "j", "\u0249\u025F\u0284",
        "k", "\uA741\uA743\uA745\uA7A3",
        "l", "ł\uA749\u1D0C\u026B\u019A",
        "n", "\uA7A5",
        "o", "ø\uA74B\u0275",
        "oe", "œ",
        "p", "\u1D7D\uA751",
        "q", "\uA757\uA759",
        "r", "\u024D\uA7A7",
        "s", "\uA7A9\uA7CA\uA7CC\uA7CD\u1E9C\u1E9D",
        "ss", "ß",
        "t", "ŧ\u2C66",
        "th", "þ\uA765\uA767",
        "u", "\uA7B9\u1D7E",
        "v", "\uA75F",
        "y", "\u024F",
        "z", "\u01B6",
        "\u028A", "\u1D7F",
        "\u0294", "\u02A1",
        "\u0295", "\u02A2",
        "\u0296", "\u01BE",
        "\u03B9", "\u1D7C",
        "\u03BB", "\u019B",
        "\u1D11", "\u1D13"
    };

    private PlainLetters() {}

    /** What people type for a lowercase letter; empty if they type the letter itself. */
    static String of(int letter) {
        boolean mayBeLatin = isBetween(letter, 0x80, 0x2AF)
                || isBetween(letter, 0x1D00, 0x1EFF)
                || isBetween(letter, 0x2C60, 0x2C7F)
                || isBetween(letter, 0xA720, 0xA7FF);
        for (int i = 0; mayBeLatin && i < TYPED_FOR.length; i += 2) {
            if (TYPED_FOR[i + 1].indexOf(letter) >= 0) {
                return TYPED_FOR[i];
            }
        }
        return "";
    }

    private static boolean isBetween(int letter, int first, int last) {
        return first <= letter && letter <= last;
    }
}
