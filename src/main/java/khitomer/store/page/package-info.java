/**
 * Files of checksummed pages, and numbers and texts as bytes.
 *
 * <p>Start with {@code PageFile}, and {@code ByteReader} over it.
 */
package khitomer.store.page;
