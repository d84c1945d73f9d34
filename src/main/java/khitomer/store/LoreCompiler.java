package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khitomer.base.Comparing;
import khitomer.base.file.AtomicFile;
import khitomer.model.LoreFile;
import khitomer.model.World;
import khitomer.store.codec.KindTable;

/** Writes the segments and the manifest of a lore into a folder. */
final class LoreCompiler {

    private static final String SEGMENT = "segment-";
    /** The number of files from which on a change gets a segment of its own. */
    private static final int LARGE = 100;

    private final Path folder;
    private final long program;

    LoreCompiler(Path folder, long program) {
        this.folder = folder;
        this.program = program;
    }

    /** Replaces some files of a lore: in a second segment while that is small, else all in one. */
    Manifest amended(CompiledLore old, Set<String> replaced, List<LoreFile> read, FileFingerprints now)
            throws IOException {
        Manifest contents = old.manifest();
        List<Manifest.Part> kept = contents.files().stream()
                .filter(part -> !replaced.contains(part.name()))
                .toList();
        boolean large = kept.stream().filter(part -> part.segment() == 0).count()
                > 3L * (contents.files().size() / 4);
        boolean apart = large && contents.files().size() > LARGE;
        List<LoreFile> again = new ArrayList<>(read);
        kept.stream()
                .filter(part -> part.segment() > 0 || !apart)
                .forEach(part -> again.add(old.files().file(part)));
        again.sort(Comparing.by(LoreFile::name));
        if (!apart) {
            return all(contents.lore(), contents.world(), contents.kinds(), again, () -> now, contents.key());
        }
        List<Manifest.Part> parts = new ArrayList<>(
                kept.stream().filter(part -> part.segment() == 0).toList());
        EncodedFiles encoded = new EncodedFiles(again, contents.kinds(), contents.world(), contents.key());
        String segment = segment(encoded);
        parts.addAll(parts(encoded.indexes(), 1));
        parts.sort(Comparing.by(Manifest.Part::name));
        List<String> segments = List.of(contents.segments().get(0), segment);
        return save(
                Manifest.of(contents.lore(), contents.world(), contents.kinds(), now, segments, parts, contents.key()));
    }

    /**
     * Compiles all files of a lore into one segment.
     *
     * @param fingerprints those of the files, asked for when all of them have been encoded
     */
    Manifest all(
            String lore,
            World world,
            KindTable kinds,
            List<LoreFile> files,
            FingerprintSource fingerprints,
            ContentKey key)
            throws IOException {
        EncodedFiles encoded = new EncodedFiles(files, kinds, world, key);
        String segment = segment(encoded);
        List<Manifest.Part> parts = parts(encoded.indexes(), 0);
        return save(Manifest.of(lore, world, kinds, fingerprints.fingerprints(), List.of(segment), parts, key));
    }

    /**
     * Creates the file before anything is encoded, because encoding can take long and is useless if nothing can be
     * written.
     */
    private String segment(EncodedFiles files) throws IOException {
        return AtomicFile.write(folder, SEGMENT, path -> SegmentWriter.write(path, files, program));
    }

    private static List<Manifest.Part> parts(List<EncodedFile.Index> files, int segment) {
        List<Manifest.Part> parts = new ArrayList<>();
        for (EncodedFile.Index each : files) {
            parts.add(new Manifest.Part(
                    each.name(), segment, parts.size(), each.diagnostics(), each.errors(), each.facts()));
        }
        return parts;
    }

    private Manifest save(Manifest contents) throws IOException {
        AtomicFile.write(folder.resolve(Manifest.NAME), path -> contents.write(path, program));
        return contents;
    }
}
