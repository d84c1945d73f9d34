/**
 * The rules that a lore has to keep, one class for each.
 *
 * <p>Start with {@link khitomer.check.Rule} and {@link khitomer.check.Rules}, the list.
 */
package khitomer.check;
