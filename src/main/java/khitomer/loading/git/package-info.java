/**
 * Reads lore as it was in a git revision, without running anything that the repository configures.
 *
 * <p>Start with the revision, whose files are read from the objects of the repository.
 */
package khitomer.loading.git;
