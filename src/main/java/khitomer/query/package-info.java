/**
 * Questions to a repository: names, filters, search, timelines, links, paths. Knows nothing of files, commands, or
 * formats.
 *
 * <p>Start with the class named after the command that asks.
 */
package khitomer.query;
