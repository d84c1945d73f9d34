package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.FolderWalk;
import khitomer.model.LoreFile;

/** Takes the fingerprints of the folders and files below lore folders, and notes what cannot be read there. */
final class FolderScan {

    private final long now;
    private final Map<String, FileFingerprint> fingerprints = new LinkedHashMap<>();
    private final List<String> unreadable = new ArrayList<>();

    /** @param now the time of the scan in nanoseconds */
    FolderScan(long now) {
        this.now = now;
    }

    void add(Path folder) {
        FolderWalk.of(folder, new Visitor(folder));
    }

    List<FileFingerprint> fingerprints() {
        return List.copyOf(fingerprints.values());
    }

    /** The paths that are named like lore but cannot be read as files. */
    List<String> unreadable() {
        return unreadable;
    }

    private final class Visitor implements FolderWalk.Visitor {

        private final Path root;

        Visitor(Path root) {
            this.root = root;
        }

        @Override
        public void folder(Path folder) {
            if (!folder.equals(root) && LoreFile.isLore(folder.getFileName().toString())) {
                unreadable.add(folder.toString());
            }
            take(folder);
        }

        @Override
        public void file(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                take(file);
            } else {
                unreadable.add(file.toString());
            }
        }

        @Override
        public void outside(Path link) {
            fingerprints.put(link.toString(), FileFingerprint.ofLinkOutside(link));
        }

        @Override
        public void unreadable(Path path, IOException failed) {
            unreadable.add(path.toString());
        }

        private void take(Path path) {
            try {
                fingerprints.put(path.toString(), FileFingerprint.of(path, now));
            } catch (IOException gone) {
                unreadable.add(path.toString());
            }
        }
    }
}
