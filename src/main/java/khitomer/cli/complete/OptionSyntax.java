package khitomer.cli.complete;

/** Tells options from other words of a command line that begin with a hyphen. */
public final class OptionSyntax {

    private OptionSyntax() {}

    /**
     * Whether a word is options, and neither {@code -}, which reads input, nor a number such as the date {@code -0044}.
     */
    public static boolean isOption(String word) {
        return word.length() > 1 && word.charAt(0) == '-' && !isNumber(word);
    }

    /** Whether a word begins like a number below 0; {@code -0} alone is an option. */
    public static boolean isNumber(String word) {
        return word.length() > 1
                && word.charAt(0) == '-'
                && isDigit(word.charAt(1))
                && (word.charAt(1) != '0' || word.length() > 2 && isDigit(word.charAt(2)));
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
