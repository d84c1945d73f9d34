/**
 * Syntax for programs: JSON, YAML, tab-separated text, and cells that no spreadsheet executes.
 *
 * <p>One writer for each syntax; the renderers of the formats use them.
 */
package khitomer.render.data;
