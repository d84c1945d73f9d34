/**
 * Compiled lore: what was read from YAML, kept so that the next look-up need not read it again.
 *
 * <p>A compiled lore is a folder of three sorts of file. {@code contents} says of which files it was made, what the
 * world and its kinds are, and which segment holds each file. A <em>segment</em> holds the entries of some files, each
 * decoded only when it is asked for, and the tables by which they are found: ids, names, kinds, and who refers to whom.
 * {@code times} holds what the chronology of the whole lore infers. When files change, a small segment is added for
 * them; the others stay as they are, and what they say of those files is passed over.
 *
 * <p>Every file is a row of pages, each with a checksum that is verified when the page is first read, and carries the
 * version of the format and of the program. What does not fit, for whatever reason, is made anew from the YAML, which
 * alone counts.
 */
package khitomer.store;
