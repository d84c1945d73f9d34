/**
 * Editing, completion, and history of the lines that people type in the interactive shell. The only package that
 * imports JLine.
 *
 * <p>Start with {@link khitomer.terminal.prompt.Prompt}.
 */
package khitomer.terminal.prompt;
