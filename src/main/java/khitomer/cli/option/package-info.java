/**
 * The building blocks of commands: options, groups of them, names of entries, output, exit codes.
 *
 * <p>A command is put together from groups of options.
 */
package khitomer.cli.option;
