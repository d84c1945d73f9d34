package khitomer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hashes of the contents of files, collected while they are read by several threads. */
public final class ContentHashes {

    private final ContentKey key = ContentKey.random();
    private final Map<String, ContentKey.Digest> hashes = new ConcurrentHashMap<>();

    /** Adds the content of a file. */
    public void add(String name, byte[] content) {
        hashes.put(name, key.digest(content));
    }

    /** The fingerprints with the hash of each file. Fails if a file was found but not read. */
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
