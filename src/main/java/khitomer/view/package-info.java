/**
 * Entries, diagnostics, and timelines as reports: which columns there are, and what stands in their cells.
 *
 * <p>Start with {@link khitomer.view.EntryPage} for a page and {@link khitomer.view.EntryColumns} for a table.
 */
package khitomer.view;
