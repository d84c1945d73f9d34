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
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;

/**
 * By what a file or folder is known to be as it was.
 *
 * @param name the path by which it is found from the working folder
 * @param modified when it was last changed, in nanoseconds
 * @param key a number for the very file and, on Unix, when anything of it was last changed
 * @param recent whether it was changed so short a time ago that it may change again and look the same
 * @param content a hash of what stands in a file; of anything else, none
 */
record FileFingerprint(
        String name, Sort sort, long size, long modified, long key, boolean recent, ContentKey.Digest content) {

    /** As long as the coarsest clock of file systems ticks, and half as long again. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(3);
    /** Longer than a clock ticks that tells parts of seconds. */
    private static final long FINE_TICK = TimeUnit.MILLISECONDS.toNanos(100);
    /** How far the clock of a server that tells whole seconds may be behind. */
    private static final long COARSE = TimeUnit.MINUTES.toNanos(1);

    /** What a fingerprint is of. */
    enum Sort {
        FOLDER,
        FILE,
        LINK_OUTSIDE
    }

    private static final Sort[] SORTS = Sort.values();

    /** What is asked of Unix: whoever sets back when a file was modified cannot set back when that was done. */
    private static final String UNIX = "unix:isDirectory,size,lastModifiedTime,ino,ctime";

    private static final boolean IS_UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** The fingerprint of a file or folder, at an instant that is told in nanoseconds. */
    static FileFingerprint of(Path path, long now) throws IOException {
        if (IS_UNIX) {
            Map<String, Object> told = Files.readAttributes(path, UNIX);
            long changed = nanoseconds((FileTime) told.get("ctime"));
            return of(
                    path,
                    (Boolean) told.get("isDirectory"),
                    (Long) told.get("size"),
                    nanoseconds((FileTime) told.get("lastModifiedTime")),
                    changed,
                    31 * changed + (Long) told.get("ino"),
                    now);
        }
        BasicFileAttributes told = Files.readAttributes(path, BasicFileAttributes.class);
        long modified = nanoseconds(told.lastModifiedTime());
        return of(path, told.isDirectory(), told.size(), modified, modified, Objects.hashCode(told.fileKey()), now);
    }

    private static FileFingerprint of(
            Path path, boolean folder, long size, long modified, long changed, long key, long now) {
        boolean recent = modified > now - TICK || isRecent(changed, now);
        return new FileFingerprint(
                path.toString(),
                folder ? Sort.FOLDER : Sort.FILE,
                folder ? 0 : size,
                modified,
                key,
                recent,
                ContentKey.Digest.NONE);
    }

    /** Whether something changed so short a time ago that it may change again while the clock shows the same. */
    static boolean isRecent(long changed, long now) {
        boolean coarse = changed % TimeUnit.SECONDS.toNanos(1) == 0;
        return changed > now - (coarse ? COARSE : FINE_TICK);
    }

    /** The fingerprint of a link that leads out of the lore folder: whatever it leads to, it is there or not. */
    static FileFingerprint ofLinkOutside(Path link) {
        return new FileFingerprint(link.toString(), Sort.LINK_OUTSIDE, 0, 0, 0, false, ContentKey.Digest.NONE);
    }

    boolean isFolder() {
        return sort == Sort.FOLDER;
    }

    boolean isFile() {
        return sort == Sort.FILE;
    }

    /** The same with the hash of a content. */
    FileFingerprint withContent(ContentKey.Digest hash) {
        return new FileFingerprint(name, sort, size, modified, key, recent, hash);
    }

    /**
     * Itself where it is surely as it was, as far as can be told without reading it; else as it is now, if it is there.
     */
    Optional<FileFingerprint> refreshed(long now) {
        try {
            if (sort == Sort.LINK_OUTSIDE) {
                return Files.isSymbolicLink(Path.of(name)) ? Optional.of(this) : Optional.empty();
            }
            FileFingerprint other = of(Path.of(name), now);
            return Optional.of(isSame(other) ? this : other);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether another fingerprint of that name, which was taken later, is that of the same, unchanged file. */
    boolean isSame(FileFingerprint later) {
        return !recent && sort == later.sort && size == later.size && modified == later.modified && key == later.key;
    }

    private static long nanoseconds(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    void write(ByteWriter out) {
        out.text(name)
                .varint(sort.ordinal())
                .varint(size)
                .signedVarint(modified)
                .signedVarint(key)
                .bool(recent)
                .int64(content.first())
                .int64(content.second());
    }

    static FileFingerprint read(ByteReader in) {
        return new FileFingerprint(
                in.text(),
                SORTS[in.index(SORTS.length)],
                in.varint(),
                in.signedVarint(),
                in.signedVarint(),
                in.bool(),
                new ContentKey.Digest(in.int64(), in.int64()));
    }
}
