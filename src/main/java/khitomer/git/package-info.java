/**
 * Reads the files of a commit without running anything that the repository asks for; {@link khitomer.git.GitRevision}
 * is the type to read first.
 */
package khitomer.git;
