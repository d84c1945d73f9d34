/**
 * Objects of the model as bytes, and back.
 *
 * <p>One codec for each type; a change of any needs a new version of the store format.
 */
package khitomer.store.codec;
