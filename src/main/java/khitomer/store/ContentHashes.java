package khitomer.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hashes of what files had in them when they were read, gathered by all threads that read them. */
public final class ContentHashes {

    private final Map<String, Long> hashes = new ConcurrentHashMap<>();

    /** Takes account of what was read from the file of a name. */
    public void add(String name, byte[] content) {
        hashes.put(name, Hash.ofMany(content));
    }

    /** Stamps, that of each file with the hash of its content; fails where one was found and then not read. */
    public Stamps in(Stamps stamps) throws IOException {
        List<Stamp> whole = new ArrayList<>();
        for (Stamp stamp : stamps.all()) {
            Long hash = hashes.get(stamp.name());
            if (hash == null && !stamp.folder()) {
                throw new IOException(stamp.name() + " was found, but not read");
            }
            whole.add(stamp.folder() ? stamp : stamp.withContent(hash));
        }
        return Stamps.ofEach(whole);
    }
}
