/**
 * General tools that know nothing of lore: comparing, parallel work, edit distance, phrases, safe text.
 *
 * <p>Start with whatever a class imports; the types are independent of each other.
 */
package khitomer.base;
