/**
 * YAML text as nodes with locations, read in two ways: a fast reader for the subset that most lore uses, and the
 * library for the rest.
 *
 * <p>Start with {@link khitomer.yaml.syntax.YamlNode}. Both readers give the same nodes for the same text.
 */
package khitomer.yaml.syntax;
