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
 * The attributes that show whether a file or folder changed.
 *
 * @param name the path from the current folder
 * @param modified the time of the last change of its content, in nanoseconds
 * @param key identifies the file and, on Unix, the last change of any attribute
 * @param recent whether the last change was so recent that another one may not be visible
 * @param content the hash of the content of a file
 */
record FileFingerprint(
        String name, Sort sort, long size, long modified, long key, boolean recent, ContentKey.Digest content) {

    /** One and a half ticks of the coarsest file system clock. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(3);
    /** More than one tick of a clock with fractions of seconds. */
    private static final long FINE_TICK = TimeUnit.MILLISECONDS.toNanos(100);
    /** The largest accepted delay of a server's clock that shows whole seconds. */
    private static final long COARSE = TimeUnit.MINUTES.toNanos(1);

    /** What a fingerprint is of. */
    enum Sort {
        FOLDER,
        FILE,
        LINK_OUTSIDE
    }

    private static final Sort[] SORTS = Sort.values();

    /** The attributes on Unix: a user can reset the time of modification, but not the time at which that was done. */
    private static final String UNIX = "unix:isDirectory,size,lastModifiedTime,ino,ctime";

    private static final boolean IS_UNIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /** Takes the fingerprint of a file or folder; the time is in nanoseconds. */
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

    /** Whether a change is so recent that another one may not change the time. */
    static boolean isRecent(long changed, long now) {
        boolean coarse = changed % TimeUnit.SECONDS.toNanos(1) == 0;
        return changed > now - (coarse ? COARSE : FINE_TICK);
    }

    /** The fingerprint of a link that leads out of the lore folder; only its presence matters. */
    static FileFingerprint ofLinkOutside(Path link) {
        return new FileFingerprint(link.toString(), Sort.LINK_OUTSIDE, 0, 0, 0, false, ContentKey.Digest.NONE);
    }

    boolean isFolder() {
        return sort == Sort.FOLDER;
    }

    boolean isFile() {
        return sort == Sort.FILE;
    }

    /** The same fingerprint with the hash of a content. */
    FileFingerprint withContent(ContentKey.Digest hash) {
        return new FileFingerprint(name, sort, size, modified, key, recent, hash);
    }

    /**
     * This fingerprint if the file is certainly unchanged, as far as can be seen without reading it; else the new one,
     * if the file exists.
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

    /** Whether a later fingerprint with the same name is certainly of the same, unchanged file. */
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
