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

/** The stamps of the folders and files of a lore, taken before they are read. */
public final class FileFingerprints {

    /** No file that is longer is read. */
    private static final long MOST_BYTES = 64L << 20;

    private final List<FileFingerprint> all;
    /** The same by their names, once it is asked for. */
    private Map<String, FileFingerprint> byName = Map.of();

    /** What looks like lore and cannot be read, so that all has to be read for what is wrong with it. */
    private final List<String> unreadable;

    /** By what the contents of files are hashed. */
    private final ContentKey key;

    private FileFingerprints(List<FileFingerprint> all, List<String> unreadable, ContentKey key) {
        this.all = all;
        this.key = key;
        this.unreadable = unreadable;
    }

    /** Takes the stamps of all that may be lore below some folders. */
    public static FileFingerprints of(List<Path> folders) {
        FolderScan scan = new FolderScan(now());
        folders.forEach(scan::add);
        return new FileFingerprints(scan.fingerprints(), scan.unreadable(), ContentKey.NONE);
    }

    /** Stamps that have a name each. */
    static FileFingerprints ofEach(List<FileFingerprint> stamps, ContentKey key) {
        return new FileFingerprints(stamps, List.of(), key);
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
            all.forEach(stamp -> byName.put(stamp.name(), stamp));
        }
        return byName.get(name);
    }

    /** The names of the files whose contents were not the same before. */
    List<String> changedSince(FileFingerprints before) {
        List<String> changed = new ArrayList<>();
        for (FileFingerprint stamp : all) {
            FileFingerprint old = before.of(stamp.name());
            boolean same = old != null
                    && old.sort() == stamp.sort()
                    && old.size() == stamp.size()
                    && old.content().equals(stamp.content());
            if (!stamp.isFolder() && !same) {
                changed.add(stamp.name());
            }
        }
        return changed;
    }

    /** The names of the files that are there no more. */
    List<String> goneIn(FileFingerprints now) {
        return all.stream()
                .filter(stamp -> !stamp.isFolder())
                .map(FileFingerprint::name)
                .filter(name -> now.of(name) == null || now.of(name).isFolder())
                .toList();
    }

    /**
     * The stamps as they are now: these themselves where all is surely as it was, as far as can be told without
     * reading. Nothing where a folder was changed, or something is gone, so that one has to look for files anew.
     */
    public Optional<FileFingerprints> again() {
        // On two threads this took as long, and more of both processors.
        FileFingerprint[] now = new FileFingerprint[all.size()];
        long instant = now();
        boolean same = true;
        for (int i = 0; i < now.length; i++) {
            FileFingerprint old = all.get(i);
            now[i] = old.again(instant).orElse(null);
            if (now[i] == null || now[i] != old && !(old.isFile() && now[i].isFile())) {
                return Optional.empty();
            }
            same &= now[i] == old;
        }
        return Optional.of(same ? this : ofEach(List.of(now), key));
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    /** No stamps. */
    public static FileFingerprints none() {
        return ofEach(List.of(), ContentKey.NONE);
    }

    /** Whether the files still have the contents that these fingerprints are of; reads those that may have changed. */
    public boolean areCurrent(List<Path> folders) {
        try {
            FileFingerprints now = again().orElseGet(() -> of(folders)).withContents(this);
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
     * The same, each file with the hash of what stands in it: that of an unchanged file is known.
     *
     * @throws IOException where something that looks like lore cannot be read
     */
    public FileFingerprints withContents(FileFingerprints before) throws IOException {
        if (!unreadable.isEmpty()) {
            throw new IOException(unreadable.get(0) + " cannot be read");
        }
        List<FileFingerprint> stamps = new ArrayList<>();
        for (FileFingerprint stamp : all) {
            stamps.add(withContent(stamp, before, before.key));
        }
        return ofEach(stamps, before.key);
    }

    private static FileFingerprint withContent(FileFingerprint stamp, FileFingerprints before, ContentKey key)
            throws IOException {
        FileFingerprint known = before.of(stamp.name());
        if (!stamp.isFile()) {
            return stamp;
        }
        if (known != null && known.isSame(stamp)) {
            return stamp.withContent(known.content());
        }
        if (stamp.size() > MOST_BYTES) {
            throw new IOException(stamp.name() + " is too long to be read");
        }
        if (!Files.isRegularFile(Path.of(stamp.name()))) {
            throw new IOException(stamp.name() + " is no file any more");
        }
        return stamp.withContent(key.digest(Files.readAllBytes(Path.of(stamp.name()))));
    }
}
