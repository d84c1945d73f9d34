/**
 * Nodes as lore: the readers of worlds, kinds, entries, and values. They collect diagnostics and never fail on content.
 *
 * <p>Start with {@link khitomer.yaml.LoreReader}.
 */
package khitomer.yaml;
