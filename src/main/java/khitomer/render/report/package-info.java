/**
 * The model of a report: columns, rows, cells, and pages, before any format.
 *
 * <p>Start with {@link khitomer.render.report.Report}.
 */
package khitomer.render.report;
