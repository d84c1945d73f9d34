package khitomer.store;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what a file or folder is known to be as it was.
 *
 * @param name the path by which it is found from the working folder
 * @param modified when it was last changed, in nanoseconds
 * @param key a number for the very file as it is, which another of that name has not, nor itself after any change
 * @param young whether it was changed so short a time ago that it may change again and look the same
 * @param content a hash of what stands in a file; 0 for a folder
 */
record Stamp(String name, boolean folder, long size, long modified, long key, boolean young, long content) {

    /** As long as the coarsest clock of file systems ticks, and half as long again. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(3);

    /**
     * By what Unix tells one file from another, and from itself before any change: whoever sets back when it was modified
     * cannot set back when that was done.
     */
    private static final String UNIX = "unix:ino,ctime";
    private static final boolean IS_UNIX = FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** The stamp of a file or folder, at an instant that is told in nanoseconds. */
    static Stamp of(Path path, long now) throws IOException {
        BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class);
        long modified = nanoseconds(told.lastModifiedTime());
        long key = IS_UNIX ? unixKey(path) : Objects.hashCode(told.fileKey());
        return new Stamp(path.toString(), told.isDirectory(), told.isDirectory() ? 0 : told.size(), modified, key,
                modified > now - TICK, 0);
    }

    private static long unixKey(Path path) throws IOException {
        Map<String, Object> told = Files.readAttributes(path, UNIX);
        return 31 * nanoseconds((FileTime) told.get("ctime")) + (Long) told.get("ino");
    }

    /** The same with the hash of a content. */
    Stamp withContent(long hash) {
        return new Stamp(name, folder, size, modified, key, young, hash);
    }

    /** Itself where it is surely as it was, as far as can be told without reading it; else as it is now, if it is there. */
    Optional<Stamp> again(long now) {
        try {
            Path path = Path.of(name);
            // What has the same key on Unix is the same in all else.
            if (IS_UNIX && !young && unixKey(path) == key) {
                return Optional.of(this);
            }
            Stamp other = of(path, now);
            return Optional.of(isSame(other) ? this : other);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether another stamp of that name, which was taken later, is that of the same, unchanged file. */
    boolean isSame(Stamp later) {
        return !young && folder == later.folder && size == later.size && modified == later.modified && key == later.key;
    }

    private static long nanoseconds(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    void write(Bytes out) {
        out.text(name).flag(folder).number(size).signed(modified).signed(key).flag(young).eight(content);
    }

    static Stamp read(Reader in) {
        return new Stamp(in.text(), in.flag(), in.number(), in.signed(), in.signed(), in.flag(), in.eight());
    }
}
