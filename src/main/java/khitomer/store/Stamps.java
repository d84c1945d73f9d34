package khitomer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import khitomer.model.FileOfLore;
import khitomer.model.FolderWalk;

/** The stamps of the folders and files of a lore, taken before they are read. */
public final class Stamps {

    /** No file that is longer is read. */
    private static final long MOST_BYTES = 64L << 20;

    private static final ContentKey NO_KEY = new ContentKey(0, 0);

    private final List<Stamp> all;
    /** The same by their names, once it is asked for. */
    private Map<String, Stamp> byName = Map.of();

    /** What looks like lore and cannot be read, so that all has to be read for what is wrong with it. */
    private final List<String> unreadable;

    /** By what the contents of files are hashed. */
    private final ContentKey key;

    private Stamps(List<Stamp> all, List<String> unreadable, ContentKey key) {
        this.all = all;
        this.key = key;
        this.unreadable = unreadable;
    }

    /** Takes the stamps of all that may be lore below some folders. */
    public static Stamps of(List<Path> folders) {
        long now = now();
        Map<String, Stamp> stamps = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Path folder : folders) {
            FolderWalk.of(folder, new Visitor(folder, stamps, unreadable, now));
        }
        return new Stamps(List.copyOf(stamps.values()), unreadable, NO_KEY);
    }

    /** Stamps that have a name each. */
    static Stamps ofEach(List<Stamp> stamps, ContentKey key) {
        return new Stamps(stamps, List.of(), key);
    }

    ContentKey key() {
        return key;
    }

    List<Stamp> all() {
        return all;
    }

    Stamp of(String name) {
        if (byName.isEmpty() && !all.isEmpty()) {
            byName = new HashMap<>();
            all.forEach(stamp -> byName.put(stamp.name(), stamp));
        }
        return byName.get(name);
    }

    /** The names of the files whose contents were not the same before. */
    List<String> changedSince(Stamps before) {
        List<String> changed = new ArrayList<>();
        for (Stamp stamp : all) {
            Stamp old = before.of(stamp.name());
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
    List<String> goneIn(Stamps now) {
        return all.stream()
                .filter(stamp -> !stamp.isFolder())
                .map(Stamp::name)
                .filter(name -> now.of(name) == null || now.of(name).isFolder())
                .toList();
    }

    /**
     * The stamps as they are now: these themselves where all is surely as it was, as far as can be told without
     * reading. Nothing where a folder was changed, or something is gone, so that one has to look for files anew.
     */
    public Optional<Stamps> again() {
        // On two threads this took as long, and more of both processors.
        Stamp[] now = new Stamp[all.size()];
        long instant = now();
        boolean same = true;
        for (int i = 0; i < now.length; i++) {
            Stamp old = all.get(i);
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
    public static Stamps none() {
        return ofEach(List.of(), NO_KEY);
    }

    /**
     * The same, each file with the hash of what stands in it: that of an unchanged file is known.
     *
     * @throws IOException where something that looks like lore cannot be read
     */
    public Stamps withContents(Stamps before) throws IOException {
        if (!unreadable.isEmpty()) {
            throw new IOException(unreadable.get(0) + " cannot be read");
        }
        List<Stamp> stamps = new ArrayList<>();
        for (Stamp stamp : all) {
            stamps.add(withContent(stamp, before, before.key));
        }
        return ofEach(stamps, before.key);
    }

    private static Stamp withContent(Stamp stamp, Stamps before, ContentKey key) throws IOException {
        Stamp known = before.of(stamp.name());
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

    /** Collects what may be lore: folders and files that are not hidden; and what only looks like a file of lore. */
    private static final class Visitor implements FolderWalk.Visitor {

        private final Path root;
        private final Map<String, Stamp> stamps;
        private final List<String> unreadable;
        private final long now;

        Visitor(Path root, Map<String, Stamp> stamps, List<String> unreadable, long now) {
            this.root = root;
            this.stamps = stamps;
            this.unreadable = unreadable;
            this.now = now;
        }

        @Override
        public void folder(Path folder) {
            if (!folder.equals(root) && FileOfLore.isLore(folder.getFileName().toString())) {
                unreadable.add(folder.toString());
            }
            stamp(folder);
        }

        @Override
        public void file(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                stamp(file);
            } else {
                unreadable.add(file.toString());
            }
        }

        @Override
        public void outside(Path link) {
            stamps.put(link.toString(), Stamp.ofLinkOutside(link));
        }

        @Override
        public void unreadable(Path path, IOException failed) {
            unreadable.add(path.toString());
        }

        private void stamp(Path path) {
            try {
                stamps.put(path.toString(), Stamp.of(path, now));
            } catch (IOException gone) {
                unreadable.add(path.toString());
            }
        }
    }
}
