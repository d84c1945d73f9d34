package khitomer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * By what a file or folder is known to be as it was.
 *
 * @param name the path by which it is found from the working folder
 * @param modified when it was last changed, in nanoseconds
 * @param key a number for the very file, which another of that name has not
 * @param young whether it was changed so short a time ago that it may change again and look the same
 * @param content a hash of what stands in a file; 0 for a folder
 */
record Stamp(String name, boolean folder, long size, long modified, long key, boolean young, long content) {

    /** As long as the coarsest clock of file systems ticks, and half as long again. */
    private static final long TICK = TimeUnit.SECONDS.toNanos(3);

    static Stamp of(Path path, BasicFileAttributes attributes, long now) {
        long modified = modified(attributes);
        boolean folder = attributes.isDirectory();
        return new Stamp(path.toString(), folder, folder ? 0 : attributes.size(), modified, key(attributes),
                modified > now - TICK, 0);
    }

    /** The same with the hash of a content. */
    Stamp withContent(long hash) {
        return new Stamp(name, folder, size, modified, key, young, hash);
    }

    /** Itself where it is surely as it was, as far as can be told without reading it; else as it is now, if it is there. */
    Optional<Stamp> again(long now) {
        try {
            Path path = Path.of(name);
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(!young && matches(attributes) ? this : of(path, attributes, now));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Whether another stamp of that name is that of the same, unchanged file. */
    boolean isSame(Stamp other) {
        return !young && !other.young && folder == other.folder && size == other.size && modified == other.modified
                && key == other.key;
    }

    private boolean matches(BasicFileAttributes now) {
        return folder == now.isDirectory() && (folder || size == now.size()) && modified == modified(now)
                && key == key(now);
    }

    private static long modified(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    private static long key(BasicFileAttributes attributes) {
        return Objects.hashCode(attributes.fileKey());
    }

    void write(Bytes out) {
        out.text(name).flag(folder).number(size).signed(modified).signed(key).flag(young).eight(content);
    }

    static Stamp read(Reader in) {
        return new Stamp(in.text(), in.flag(), in.number(), in.signed(), in.signed(), in.flag(), in.eight());
    }
}
