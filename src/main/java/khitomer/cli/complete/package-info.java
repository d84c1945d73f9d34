/**
 * Completion of command lines: what can follow what was typed.
 *
 * <p>A completer offers candidates for one argument, given the lore.
 */
package khitomer.cli.complete;
