package khitomer.store;

import java.io.IOException;

/** Returns the fingerprints of files once these have been read. */
public interface FingerprintSource {

    FileFingerprints fingerprints() throws IOException;
}
