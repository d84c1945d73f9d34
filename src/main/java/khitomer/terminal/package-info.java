/**
 * The input, output, and environment of a run.
 *
 * <p>The only package besides the main class that knows what a terminal can do.
 */
package khitomer.terminal;
