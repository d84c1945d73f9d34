/**
 * One renderer for each output format.
 *
 * <p>Start with the list of formats.
 */
package khitomer.render;
