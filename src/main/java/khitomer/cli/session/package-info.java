/**
 * The interactive shell.
 *
 * <p>A session reads lines and runs each as a command line.
 */
package khitomer.cli.session;
