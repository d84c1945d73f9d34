/**
 * Reads nodes as lore: worlds, kinds, entries, and values. The readers collect diagnostics and never fail on content.
 *
 * <p>Start with {@link khitomer.yaml.LoreReader}.
 */
package khitomer.yaml;
