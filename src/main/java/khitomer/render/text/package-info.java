/**
 * Layout for people: tables, wrapping, display width, color, links, Markdown.
 *
 * <p>The width of a text is counted in terminal cells, not in characters.
 */
package khitomer.render.text;
