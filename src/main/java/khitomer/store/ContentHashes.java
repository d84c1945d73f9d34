package khitomer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hashes of what files had in them when they were read, gathered by all threads that read them. */
public final class ContentHashes {

    private final ContentKey key = ContentKey.random();
    private final Map<String, ContentKey.Digest> hashes = new ConcurrentHashMap<>();

    /** Takes account of what was read from the file of a name. */
    public void add(String name, byte[] content) {
        hashes.put(name, key.digest(content));
    }

    /** Fingerprints, that of each file with the hash of its content; fails where one was found and then not read. */
    public FileFingerprints in(FileFingerprints fingerprints) throws IOException {
        List<FileFingerprint> whole = new ArrayList<>();
        for (FileFingerprint fingerprint : fingerprints.all()) {
            ContentKey.Digest hash = hashes.get(fingerprint.name());
            if (hash == null && fingerprint.isFile()) {
                throw new IOException(fingerprint.name() + " was found, but not read");
            }
            whole.add(fingerprint.isFile() ? fingerprint.withContent(hash) : fingerprint);
        }
        return FileFingerprints.of(whole, key);
    }
}
