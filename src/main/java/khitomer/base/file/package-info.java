/**
 * Files and folders of a user: written whole or not at all, safe from other users, and where the user wants them.
 *
 * <p>Start with the file that is written atomically.
 */
package khitomer.base.file;
