package khitomer.cli.complete;

import java.util.ArrayList;
import java.util.List;

/**
 * A command line as far as it is typed.
 *
 * @param words its words without the quotes of the shell, the name of the program first
 * @param index which of them is being typed
 * @param kept how that word begins, as far as the shell will not replace it
 * @param replaced how that word ends, as it is typed, as far as the shell will replace it
 * @param redirected whether that word is a file that the shell reads or writes
 */
public record TypedLine(List<String> words, int index, String kept, String replaced, boolean redirected) {

    public TypedLine {
        words = List.copyOf(words);
        if (index < 1 || index >= words.size()) {
            throw new IllegalArgumentException("no word " + index + " is being typed");
        }
    }

    /** A line whose words a shell tells apart; only that being typed still has its quotes. */
    public static TypedLine ofWords(int index, List<String> words) {
        List<String> unquoted = new ArrayList<>(words);
        unquoted.set(index, ShellWords.unquoted(words.get(index)));
        return new TypedLine(unquoted, index, "", unquoted.get(index), false);
    }

    /**
     * A line that a shell tells as it is.
     *
     * @param replaced how the word being typed ends, as far as the shell will replace it
     * @param before the line up to the cursor
     * @param after the line behind it
     */
    public static TypedLine ofLine(String replaced, String before, String after) {
        List<String> typed = ShellWords.of(before);
        String word = typed.remove(typed.size() - 1);
        boolean redirected = ShellWords.isRedirection(word)
                || !typed.isEmpty() && ShellWords.isOpenRedirection(typed.get(typed.size() - 1));
        List<String> words = new ArrayList<>(said(typed));
        int index = words.size();
        words.add(ShellWords.unquoted(word));
        List<String> rest = ShellWords.of(after);
        words.addAll(said(rest.subList(after.isBlank() || after.charAt(0) == ' ' ? 0 : 1, rest.size())));
        String kept = word.endsWith(replaced) ? word.substring(0, word.length() - replaced.length()) : "";
        return new TypedLine(words, index, ShellWords.unquoted(kept), replaced, redirected);
    }

    /** The words that reach the program. */
    private static List<String> said(List<String> typed) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            boolean target = i > 0 && ShellWords.isOpenRedirection(typed.get(i - 1));
            if (!word.isEmpty() && !target && !ShellWords.isRedirection(word)) {
                said.add(ShellWords.unquoted(word));
            }
        }
        return said;
    }

    /** The word being typed. */
    public String word() {
        return words.get(index);
    }
}
