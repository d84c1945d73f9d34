package khitomer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The fingerprints of the folders and files of a lore, taken before they are read. */
public final class FileFingerprints {

    /** Longer files are not read. */
    private static final long MOST_BYTES = 64L << 20;

    private final List<FileFingerprint> all;
    /** The same by name; empty until requested. */
    private Map<String, FileFingerprint> byName = Map.of();

    /**
     * Paths that are named like lore but cannot be read. If there are any, everything is read, to report what is wrong.
     */
    private final List<String> unreadable;

    /** The key for hashing contents. */
    private final ContentKey key;

    private FileFingerprints(List<FileFingerprint> all, List<String> unreadable, ContentKey key) {
        this.all = all;
        this.key = key;
        this.unreadable = unreadable;
    }

    /** Takes the fingerprints of everything that can be lore in some folders. */
    public static FileFingerprints of(List<Path> folders) {
        FolderScan scan = new FolderScan(now());
        folders.forEach(scan::add);
        return new FileFingerprints(scan.fingerprints(), scan.unreadable(), ContentKey.NONE);
    }

    /** Fingerprints with different names. */
    static FileFingerprints of(List<FileFingerprint> fingerprints, ContentKey key) {
        return new FileFingerprints(fingerprints, List.of(), key);
    }

    ContentKey key() {
        return key;
    }

    List<FileFingerprint> all() {
        return all;
    }

    FileFingerprint of(String name) {
        if (byName.isEmpty() && !all.isEmpty()) {
            byName = new HashMap<>();
            all.forEach(fingerprint -> byName.put(fingerprint.name(), fingerprint));
        }
        return byName.get(name);
    }

    /** The names of the files whose contents differ from those before. */
    List<String> changedSince(FileFingerprints before) {
        List<String> changed = new ArrayList<>();
        for (FileFingerprint fingerprint : all) {
            FileFingerprint old = before.of(fingerprint.name());
            boolean same = old != null
                    && old.sort() == fingerprint.sort()
                    && old.size() == fingerprint.size()
                    && old.content().equals(fingerprint.content());
            if (!fingerprint.isFolder() && !same) {
                changed.add(fingerprint.name());
            }
        }
        return changed;
    }

    /** The names of the files that are gone. */
    List<String> goneIn(FileFingerprints now) {
        return all.stream()
                .filter(fingerprint -> !fingerprint.isFolder())
                .map(FileFingerprint::name)
                .filter(name -> now.of(name) == null || now.of(name).isFolder())
                .toList();
    }

    /**
     * The fingerprints as they are now, as far as that can be seen without reading: this very object if nothing
     * changed; empty if a folder changed or something is gone, so that the folders must be scanned again.
     */
    public Optional<FileFingerprints> refreshed() {
        // Two threads took as long, and used more of both processors.
        FileFingerprint[] now = new FileFingerprint[all.size()];
        long instant = now();
        boolean same = true;
        for (int i = 0; i < now.length; i++) {
            FileFingerprint old = all.get(i);
            now[i] = old.refreshed(instant).orElse(null);
            if (now[i] == null || now[i] != old && !(old.isFile() && now[i].isFile())) {
                return Optional.empty();
            }
            same &= now[i] == old;
        }
        return Optional.of(same ? this : of(List.of(now), key));
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    public static FileFingerprints none() {
        return of(List.of(), ContentKey.NONE);
    }

    /** Whether the files still have the contents that these fingerprints are of; reads those that may have changed. */
    public boolean areCurrent(List<Path> folders) {
        try {
            FileFingerprints now = refreshed().orElseGet(() -> of(folders)).withContents(this);
            return now.changedSince(this).isEmpty() && goneIn(now).isEmpty();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Whether the lore folder is certainly gone. One with a relative path may be somewhere else. */
    public boolean isFolderGone() {
        return all.stream()
                .limit(1)
                .map(fingerprint -> Path.of(fingerprint.name()))
                .anyMatch(folder -> folder.isAbsolute() && Files.notExists(folder));
    }

    /**
     * The same with the hash of each file; that of an unchanged file is taken from before.
     *
     * @throws IOException if something that is named like lore cannot be read
     */
    public FileFingerprints withContents(FileFingerprints before) throws IOException {
        if (!unreadable.isEmpty()) {
            throw new IOException(unreadable.get(0) + " cannot be read");
        }
        List<FileFingerprint> fingerprints = new ArrayList<>();
        for (FileFingerprint fingerprint : all) {
            fingerprints.add(withContent(fingerprint, before, before.key));
        }
        return of(fingerprints, before.key);
    }

    private static FileFingerprint withContent(FileFingerprint fingerprint, FileFingerprints before, ContentKey key)
            throws IOException {
        FileFingerprint known = before.of(fingerprint.name());
        if (!fingerprint.isFile()) {
            return fingerprint;
        }
        if (known != null && known.isSame(fingerprint)) {
            return fingerprint.withContent(known.content());
        }
        if (fingerprint.size() > MOST_BYTES) {
            throw new IOException(fingerprint.name() + " is too long to be read");
        }
        if (!Files.isRegularFile(Path.of(fingerprint.name()))) {
            throw new IOException(fingerprint.name() + " is no file any more");
        }
        return fingerprint.withContent(key.digest(Files.readAllBytes(Path.of(fingerprint.name()))));
    }
}
