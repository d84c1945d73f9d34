package khitomer.terminal.prompt;

/**
 * A word that can be inserted at the cursor.
 *
 * @param description a description, or an empty string
 * @param whole whether this completes the word, so that a space can follow
 */
public record Suggestion(String word, String description, boolean whole) {}
