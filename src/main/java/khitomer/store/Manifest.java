package khitomer.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khitomer.model.World;
import khitomer.store.codec.KindTable;
import khitomer.store.codec.WorldCodec;
import khitomer.store.page.ByteReader;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.FileHeader;
import khitomer.store.page.PageFile;
import khitomer.store.page.PageWriter;

/**
 * What a compiled lore was made from, and where its parts are.
 *
 * @param lore identifies the lore among those whose folders would have the same name
 * @param fingerprints the files and folders as they were
 * @param segments the names of the segment files
 * @param files the files of the lore in reading order
 * @param facts a hash of everything that the chronology uses
 * @param key the key of that hash, so that no lore passes for another
 */
record Manifest(
        String lore,
        World world,
        KindTable kinds,
        FileFingerprints fingerprints,
        List<String> segments,
        List<Part> files,
        ContentKey.Digest facts,
        ContentKey key) {

    static final String NAME = "contents";

    /**
     * A file of the lore.
     *
     * @param number the index of the file in its segment
     * @param diagnostics the number of its diagnostics
     * @param errors the number of its errors
     * @param facts a hash of everything in it that can matter to the chronology
     */
    record Part(String name, int segment, int number, int diagnostics, int errors, ContentKey.Digest facts) {}

    static Manifest of(
            String lore,
            World world,
            KindTable kinds,
            FileFingerprints fingerprints,
            List<String> segments,
            List<Part> files,
            ContentKey key) {
        ByteWriter facts = new ByteWriter();
        kinds.write(facts);
        WorldCodec.write(world, facts);
        files.forEach(part -> part.facts().write(facts));
        return new Manifest(lore, world, kinds, fingerprints, segments, files, key.digest(facts.array()), key);
    }

    static Manifest read(File folder, long program) {
        PageFile pages = PageFile.open(new File(folder, NAME));
        try {
            ByteReader in = new ByteReader(pages, FileHeader.of(pages, program).directory());
            String lore = in.text();
            KindTable kinds = KindTable.read(in);
            World world = WorldCodec.read(in);
            ContentKey content = ContentKey.read(in);
            List<FileFingerprint> fingerprints = new ArrayList<>();
            for (int left = in.count(); left > 0; left--) {
                fingerprints.add(FileFingerprint.read(in));
            }
            List<String> segments = in.texts();
            List<Part> files = parts(in, fingerprints, segments.size());
            return new Manifest(
                    lore,
                    world,
                    kinds,
                    FileFingerprints.of(fingerprints, content),
                    segments,
                    files,
                    ContentKey.Digest.read(in),
                    ContentKey.read(in));
        } finally {
            pages.close();
        }
    }

    private static List<Part> parts(ByteReader in, List<FileFingerprint> fingerprints, int segments) {
        List<Part> files = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            int fingerprint = in.index(fingerprints.size() + 1);
            String name = fingerprint == 0
                    ? in.text()
                    : fingerprints.get(fingerprint - 1).name();
            files.add(new Part(
                    name, in.index(segments), in.count(1 << 24), in.count(), in.count(), ContentKey.Digest.read(in)));
        }
        return files;
    }

    void write(Path to, long program) throws IOException {
        ByteWriter out = new ByteWriter();
        out.text(lore);
        kinds.write(out);
        WorldCodec.write(world, out);
        fingerprints.key().write(out);
        out.varint(fingerprints.all().size());
        fingerprints.all().forEach(fingerprint -> fingerprint.write(out));
        Map<String, Integer> numbers = new HashMap<>();
        fingerprints.all().forEach(fingerprint -> numbers.put(fingerprint.name(), numbers.size() + 1));
        out.texts(segments).varint(files.size());
        for (Part part : files) {
            // The name of a file is in its fingerprint, if it has one.
            int fingerprint = numbers.getOrDefault(part.name(), 0);
            out.varint(fingerprint);
            if (fingerprint == 0) {
                out.text(part.name());
            }
            out.varint(part.segment())
                    .varint(part.number())
                    .varint(part.diagnostics())
                    .varint(part.errors());
            part.facts().write(out);
        }
        facts.write(out);
        key.write(out);
        try (PageWriter pages = new PageWriter(to)) {
            pages.finish(out, program);
        }
    }

    /** The names of the files of a segment by their index; null for a file that a later segment replaces. */
    String[] namesOfFiles(int segment) {
        String[] names = new String[0];
        for (Part part : files) {
            if (part.segment() == segment) {
                names = part.number() < names.length
                        ? names
                        : Arrays.copyOf(names, Math.max(part.number() + 1, files.size()));
                names[part.number()] = part.name();
            }
        }
        return names;
    }

    /** The same with other fingerprints of files with the same contents. */
    Manifest with(FileFingerprints now) {
        return new Manifest(lore, world, kinds, now, segments, files, facts, key);
    }

    /** The name of the file of inferred times, which are valid as long as the facts are the same. */
    String timesName() {
        return "times-" + Long.toHexString(facts.first()) + "-" + Long.toHexString(facts.second());
    }
}
