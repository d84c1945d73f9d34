/**
 * Opens a lore, compiled or read from its files, and keeps it current.
 *
 * <p>Start with the loader of a lore, which decides between the two.
 */
package khitomer.loading;
