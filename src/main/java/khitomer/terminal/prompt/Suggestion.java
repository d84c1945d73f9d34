package khitomer.terminal.prompt;

/**
 * A word that may stand at the cursor.
 *
 * @param description what it is, or the empty string
 * @param whole whether the word is complete with it, so that a blank may follow
 */
public record Suggestion(String word, String description, boolean whole) {}
