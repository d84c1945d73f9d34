/**
 * The data: a world, its kinds and fields, entries and their statements with locations, and diagnostics.
 *
 * <p>Start with {@link khitomer.model.Repository} and {@link khitomer.model.Entry}.
 */
package khitomer.model;
