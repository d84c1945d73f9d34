package khitomer.store;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import khitomer.model.FileOfLore;

/** The stamps of the folders and files of a lore, taken before they are read. */
public final class Stamps {

    /** No file that is longer is read. */
    private static final long MOST_BYTES = 256L << 20;

    private final List<Stamp> all;
    /** The same by their names, once it is asked for. */
    private Map<String, Stamp> byName = Map.of();

    /** What looks like lore and cannot be read, so that all has to be read for what is wrong with it. */
    private final List<String> unreadable;

    private Stamps(List<Stamp> all, List<String> unreadable) {
        this.all = all;
        this.unreadable = unreadable;
    }

    /** Takes the stamps of all that may be lore below some folders. */
    public static Stamps of(List<Path> folders) {
        long now = now();
        Map<String, Stamp> stamps = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                        new Visitor(folder, stamps, unreadable, now));
            } catch (IOException failed) {
                unreadable.add(folder.toString());
            }
        }
        return new Stamps(List.copyOf(stamps.values()), unreadable);
    }

    /** Stamps that have a name each. */
    static Stamps ofEach(List<Stamp> stamps) {
        return new Stamps(stamps, List.of());
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
            if (!stamp.folder() && (old == null || old.folder() || old.content() != stamp.content()
                    || old.size() != stamp.size())) {
                changed.add(stamp.name());
            }
        }
        return changed;
    }

    /** The names of the files that are there no more. */
    List<String> goneIn(Stamps now) {
        return all.stream().filter(stamp -> !stamp.folder()).map(Stamp::name)
                .filter(name -> now.of(name) == null || now.of(name).folder())
                .toList();
    }

    /**
     * The stamps as they are now: these themselves where all is surely as it was, as far as can be told without reading.
     * Nothing where a folder was changed, or something is gone, so that one has to look for files anew.
     */
    public Optional<Stamps> again() {
        // On two threads this took as long, and more of both processors.
        Stamp[] now = new Stamp[all.size()];
        long instant = now();
        boolean same = true;
        for (int i = 0; i < now.length; i++) {
            Stamp old = all.get(i);
            now[i] = old.again(instant).orElse(null);
            if (now[i] == null || now[i] != old && (old.folder() || now[i].folder())) {
                return Optional.empty();
            }
            same &= now[i] == old;
        }
        return Optional.of(same ? this : ofEach(List.of(now)));
    }

    private static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    /** No stamps. */
    public static Stamps none() {
        return ofEach(List.of());
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
            stamps.add(withContent(stamp, before));
        }
        return ofEach(stamps);
    }

    private static Stamp withContent(Stamp stamp, Stamps before) throws IOException {
        Stamp known = before.of(stamp.name());
        if (stamp.folder()) {
            return stamp;
        }
        if (known != null && known.isSame(stamp)) {
            return stamp.withContent(known.content());
        }
        if (stamp.size() > MOST_BYTES) {
            throw new IOException(stamp.name() + " is too long to be read");
        }
        return stamp.withContent(Hash.ofMany(Files.readAllBytes(Path.of(stamp.name()))));
    }

    /** Collects what may be lore: folders and files that are not hidden; and what only looks like a file of lore. */
    private static final class Visitor extends SimpleFileVisitor<Path> {

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
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(root) && isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(root) && isLore(folder)) {
                unreadable.add(folder.toString());
            }
            stamps.put(folder.toString(), Stamp.of(folder, now));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (isLore(file) && attributes.isRegularFile()) {
                stamps.put(file.toString(), Stamp.of(file, now));
            } else if (isLore(file)) {
                unreadable.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            if (!isHidden(file) && (isLore(file) || failed instanceof FileSystemLoopException || Files.isDirectory(file))) {
                unreadable.add(file.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
            if (failed != null) {
                unreadable.add(folder.toString());
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return FileOfLore.isHidden(path.getFileName().toString());
        }

        private static boolean isLore(Path file) {
            return FileOfLore.isLore(file.getFileName().toString());
        }
    }
}
