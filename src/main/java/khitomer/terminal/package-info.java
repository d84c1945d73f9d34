/**
 * The input, output, and environment of a run.
 *
 * <p>Only this package and the main class know what a terminal can do. Start with {@link khitomer.terminal.RunContext}.
 */
package khitomer.terminal;
