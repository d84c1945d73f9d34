package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import khitomer.store.index.IdNumbers;
import khitomer.store.index.IdTable;
import khitomer.store.index.MergedNames;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.PageFile;
import khitomer.store.page.PageWriter;

/** Writes the entries of some files as a segment. */
final class SegmentWriter {

    private final PageWriter pages;
    private final List<EncodedFile.Index> files;
    private final IdNumbers targets;
    /** The number of the first entry of each file. */
    private final int[] firsts;

    private final int size;
    private final ByteWriter out = new ByteWriter();

    private SegmentWriter(PageWriter pages, List<EncodedFile.Index> files, IdNumbers targets) {
        this.pages = pages;
        this.files = files;
        this.targets = targets;
        this.firsts = new int[files.size()];
        int next = 0;
        for (int i = 0; i < firsts.length; i++) {
            firsts[i] = next;
            next += files.get(i).ids().length;
        }
        this.size = next;
    }

    /** Writes a segment, and returns its hash. */
    static long write(Path to, EncodedFiles files, long program) throws IOException {
        try (PageWriter pages = new PageWriter(to)) {
            EntriesWriter entries = new EntriesWriter(pages);
            files.each(entries::add);
            ByteWriter directory = entries.finish();
            SegmentWriter writer = new SegmentWriter(pages, files.indexes(), files.targets());
            if (files.areMany()) {
                // Sorting the names takes about as long as writing everything else.
                Supplier<MergedNames> names = CompletableFuture.supplyAsync(writer::names)::join;
                writer.writeTables(names, directory);
            } else {
                writer.writeTables(writer::names, directory);
            }
            pages.finish(directory, program);
            return pages.hash();
        }
    }

    private MergedNames names() {
        return MergedNames.of(files.stream().map(EncodedFile.Index::names).toList(), firsts, size);
    }

    private void writeTables(Supplier<MergedNames> names, ByteWriter directory) throws IOException {
        writeIds(directory);
        ByteWriter links = new ByteWriter();
        writeReferrers(links);
        ByteWriter ofKinds = new ByteWriter();
        writeKinds(ofKinds);
        writeNames(names.get(), directory);
        directory.append(links).append(ofKinds);
    }

    private void writeIds(ByteWriter directory) throws IOException {
        IdTable table = new IdTable(size);
        for (int i = 0; i < firsts.length; i++) {
            int[] ids = files.get(i).ids();
            for (int j = 0; j < ids.length; j++) {
                table.add(ids[j], firsts[i] + j);
            }
        }
        directory.int64(pages.offset());
        table.write(out);
        pages.write(out);
    }

    private void writeNames(MergedNames names, ByteWriter directory) throws IOException {
        directory.varint(names.count()).int64(pages.offset());
        pages.write(names.names());
        directory.int64(pages.offset());
        pages.write(names.places());
        directory.int64(pages.offset());
        pages.write(names.shared());
    }

    /** Writes the references in the order of the first reference to each id. */
    private void writeReferrers(ByteWriter directory) throws IOException {
        Referrers referrers = Referrers.of(files, firsts, targets.limit());
        long start = pages.offset();
        IdTable table = new IdTable(referrers.order().length);
        for (int target : referrers.order()) {
            table.add(targets.hash(target), (int) (pages.offset() + out.size() - start));
            referrers.write(target, targets.write(target, out));
            flush();
        }
        pages.write(out);
        directory.int64(start).int64(pages.offset());
        table.write(out);
        pages.write(out);
    }

    private void writeKinds(ByteWriter directory) throws IOException {
        Map<Integer, List<Integer>> byKind = new TreeMap<>();
        for (int i = 0; i < firsts.length; i++) {
            int[] kinds = files.get(i).kinds();
            for (int j = 0; j < kinds.length; j++) {
                byKind.computeIfAbsent(kinds[j], any -> new ArrayList<>()).add(firsts[i] + j);
            }
        }
        directory.varint(byKind.size());
        for (Map.Entry<Integer, List<Integer>> kind : byKind.entrySet()) {
            directory.varint(kind.getKey()).int64(pages.offset());
            out.varint(kind.getValue().size());
            int before = 0;
            for (int number : kind.getValue()) {
                out.varint(number - before);
                before = number;
            }
            pages.write(out);
        }
    }

    private void flush() throws IOException {
        if (out.size() > PageFile.PAGE) {
            pages.write(out);
        }
    }
}
