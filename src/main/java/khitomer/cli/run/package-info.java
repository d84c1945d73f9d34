/**
 * Runs a command line from arguments to exit code.
 *
 * <p>Start with {@link khitomer.cli.run.Run}.
 */
package khitomer.cli.run;
