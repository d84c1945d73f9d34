/**
 * Charts of dated rows in text.
 *
 * <p>Start with {@link khitomer.render.chart.Chart}.
 */
package khitomer.render.chart;
