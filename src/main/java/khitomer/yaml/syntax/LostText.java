package khitomer.yaml.syntax;

/** Finds what a text without quotes loses to a comment that may not be meant as one: {@code Starbase #24}. */
final class LostText {

    private LostText() {}

    /**
     * What a text loses, with the spaces before it, up to a comment that certainly is one; empty if nothing is lost.
     *
     * <p>People write a space after the {@code #} of a comment, or more of them as a line. So a comment without any
     * word, of one or two signs, is not a comment, and one that begins with anything else is taken for lost text.
     *
     * @param rest the rest of the line after the text
     */
    static String of(String rest) {
        int hash = 0;
        while (hash < rest.length() && isBlank(rest.charAt(hash))) {
            hash++;
        }
        if (hash == rest.length() || rest.charAt(hash) != '#') {
            return "";
        }
        String sign = rest.substring(hash).stripTrailing();
        if (sign.equals("#") || sign.equals("##")) {
            return rest.stripTrailing();
        }
        if (hash + 1 >= rest.length() || !isOfText(rest.codePointAt(hash + 1))) {
            return "";
        }
        int comment = hash + 1;
        while (comment < rest.length() && !isCommentAt(rest, comment)) {
            comment++;
        }
        return rest.substring(0, comment).stripTrailing();
    }

    private static boolean isCommentAt(String rest, int index) {
        return isBlank(rest.charAt(index - 1))
                && rest.charAt(index) == '#'
                && (index + 1 == rest.length() || !isOfText(rest.codePointAt(index + 1)));
    }

    private static boolean isOfText(int letter) {
        return !Character.isWhitespace(letter) && "#-=*~_+!<>|/.:;,".indexOf(letter) < 0;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || letter == '\t';
    }
}
