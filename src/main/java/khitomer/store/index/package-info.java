/**
 * Sorted tables in pages: entries by id and name, the files of a segment.
 *
 * <p>A table is written once, then found in by bisection without reading it whole.
 */
package khitomer.store.index;
