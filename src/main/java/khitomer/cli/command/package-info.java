/**
 * One class for each command.
 *
 * <p>A command declares its options, asks, and hands a report to its output.
 */
package khitomer.cli.command;
