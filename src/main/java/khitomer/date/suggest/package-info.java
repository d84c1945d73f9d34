/**
 * Corrections for text that is not a date: what the author probably meant, or nothing where that is not sure.
 *
 * <p>Each rewrite recognizes one habit of writing dates.
 */
package khitomer.date.suggest;
