package khitomer.doctor;

/**
 * Something that is kept in the cache folder: a compiled lore, or an archive of classes.
 *
 * @param lore whether it is a compiled lore
 * @param useless whether nothing will use it again: what it was made of is gone, or was of another version
 */
record CacheItem(boolean lore, boolean useless, long bytes) {}
