/**
 * Compiled lore: what was read from YAML, kept so that the next look-up need not read it again.
 *
 * <p>A compiled lore is a folder of three sorts of file. {@code contents} says of which files it was made, what the
 * world and its kinds are, and which segment holds each file. A <em>segment</em> holds the entries of some files and
 * the tables by which they are found: ids, names, kinds, and who refers to whom. What an entry is called stands with
 * that of all others, apart from what it says, and each is decoded only when it is asked for: most entries that an
 * answer needs are only named in it. {@code times} holds what the chronology of the whole lore infers. When files
 * change, a small segment is added for them; the others stay as they are, and what they say of those files is passed
 * over. The times that were inferred are copied but for those that the change amends, where the chronology can tell
 * these without looking at all.
 *
 * <p>Why a format of our own: on Java 25, right after the start and with all classes in an archive, opening a store and
 * taking one of 200 000 values out of it took 10 to 14 ms with H2's MVStore (a value being 350 bytes and nothing else),
 * 127 ms with SQLite through JDBC, most of it for its native library, and 12 to 16 ms with this one, which in that time
 * also reads the world, its kinds, and the state of 2 001 files, and decodes the entry. The built-in lore, of which no
 * files are looked at, takes 2.6 ms. MVStore would have had to be given the same tables of names and referrers, and
 * would have put 200 classes more into every start.
 *
 * <p>Every file is a row of pages, each with a checksum that is verified when the page is first read, and carries the
 * version of the format and of the program. What does not fit, for whatever reason, is made anew from the YAML, which
 * alone counts.
 */
package khitomer.store;
