/**
 * Compiled lore: what was read from YAML, kept so that the next lookup need not read it again.
 *
 * <p>A compiled lore is a folder with three kinds of file. {@code contents} is the manifest: the files that the lore
 * was compiled from, its world and kinds, and the segment of each file. A <em>segment</em> holds the entries of some
 * files and the tables by which they are found: ids, names, kinds, and references. The heads of all entries are apart
 * from their contents, and each is decoded on request, because most entries of an answer are only named in it.
 * {@code times} holds the times that were inferred. When files change, a small segment is added for them; the other
 * segments stay as they are, and the replaced files in them are skipped. Times are copied, except those that the
 * chronology amends, if it can do so without looking at everything.
 *
 * <p>Why a format of our own: on Java 25, right after the start and with all classes in an archive, opening a store and
 * reading one of 200 000 values took 10 to 14 ms with H2's MVStore (values of 350 bytes and nothing else), 127 ms with
 * SQLite through JDBC, mostly for its native library, and 12 to 16 ms with this one, which also reads the world, its
 * kinds, and the state of 2 001 files, and decodes the entry. The built-in lore, whose files are not checked, takes 2.6
 * ms. MVStore would have needed the same tables of names and references, and 200 more classes at every start.
 *
 * <p>Every file consists of pages, each with a checksum that is verified when the page is first read, and states the
 * version of the format and of the program. A file that does not match, for whatever reason, is compiled again from the
 * YAML, which alone counts.
 */
package khitomer.store;
