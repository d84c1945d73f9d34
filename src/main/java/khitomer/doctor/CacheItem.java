package khitomer.doctor;

/**
 * An item in the cache folder: a compiled lore or a class archive.
 *
 * @param lore whether it is a compiled lore
 * @param useless whether nothing will use it again, because its source is gone or it is from another version
 */
record CacheItem(boolean lore, boolean useless, long bytes) {}
