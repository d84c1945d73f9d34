package khitomer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.FileOfLore;
import khitomer.model.NameIndex;
import khitomer.model.Statement;
import khitomer.model.Titles;

/** Writes the entries of some files as a segment. */
final class SegmentWriter {

    private final PageWriter pages;
    private final EntryCodec entries;
    private final KindTable kinds;
    private final Titles titles;
    private final Bytes out = new Bytes();
    private final List<Long> offsets = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final Map<Integer, List<Integer>> byKind = new TreeMap<>();
    private final TreeMap<String, List<Called>> names = new TreeMap<>();
    private final Map<String, List<int[]>> referrers = new LinkedHashMap<>();

    private SegmentWriter(PageWriter pages, KindTable kinds, Titles titles) {
        this.pages = pages;
        this.kinds = kinds;
        this.entries = new EntryCodec(kinds);
        this.titles = titles;
    }

    /** An entry that is called something, and the hash of the name where it is its name. */
    private record Called(NameIndex.Way way, int entry, int exactly) {
    }

    /** Writes a segment and gives a hash of it. */
    static long write(Path to, List<FileOfLore> files, KindTable kinds, Titles titles, long program) throws IOException {
        try (PageWriter pages = new PageWriter(to)) {
            new SegmentWriter(pages, kinds, titles).write(files, program);
            return pages.hash();
        }
    }

    private void write(List<FileOfLore> files, long program) throws IOException {
        Bytes directory = new Bytes();
        directory.number(files.size());
        for (int i = 0; i < files.size(); i++) {
            FileOfLore file = files.get(i);
            int first = offsets.size();
            for (Entry entry : file.entries()) {
                write(entry, i);
            }
            directory.four(first).eight(pages.offset());
            writeRest(file);
        }
        writeTables(directory);
        pages.finish(directory, program);
    }

    private void write(Entry entry, int file) throws IOException {
        int number = offsets.size();
        offsets.add(pages.offset());
        entries.write(entry, file, out);
        pages.write(out);
        ids.add(entry.id());
        byKind.computeIfAbsent(kinds.number(entry.kind()), kind -> new ArrayList<>()).add(number);
        NameIndex.each(entry, titles, (way, folded) -> call(folded,
                new Called(way, number, way == NameIndex.Way.NAME ? entry.name().hashCode() : 0)));
        int position = 0;
        for (Statement statement : entry.statements()) {
            int at = position++;
            statement.reference().ifPresent(reference ->
                    referrers.computeIfAbsent(reference.id(), id -> new ArrayList<>(2)).add(new int[] {number, at}));
        }
    }

    private void call(String folded, Called called) {
        List<Called> all = names.computeIfAbsent(folded, any -> new ArrayList<>(2));
        for (int i = all.size() - 1; i >= 0 && all.get(i).entry() == called.entry(); i--) {
            if (all.get(i).equals(called)) {
                return;
            }
        }
        all.add(called);
    }

    private void writeRest(FileOfLore file) throws IOException {
        out.text(file.name()).texts(List.copyOf(new TreeSet<>(file.idsNotRead()))).number(file.diagnostics().size());
        for (Diagnostic diagnostic : file.diagnostics()) {
            DiagnosticCodec.write(diagnostic, out);
        }
        pages.write(out);
    }

    private void writeTables(Bytes directory) throws IOException {
        directory.number(offsets.size());
        directory.eight(pages.offset());
        for (long offset : offsets) {
            out.eight(offset);
            flush();
        }
        pages.write(out);
        writeIds(directory);
        writeNames(directory);
        writeReferrers(directory);
        writeKinds(directory);
    }

    private void writeIds(Bytes directory) throws IOException {
        IdTable table = new IdTable(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            table.add(ids.get(i), i);
        }
        directory.eight(pages.offset());
        table.write(out);
        pages.write(out);
    }

    private void writeNames(Bytes directory) throws IOException {
        long start = pages.offset();
        Bytes places = new Bytes();
        for (Map.Entry<String, List<Called>> name : names.entrySet()) {
            places.four((int) (pages.offset() + out.size() - start));
            out.text(name.getKey()).number(name.getValue().size());
            for (Called called : name.getValue()) {
                out.number((long) called.entry() << 2 | called.way().ordinal());
                if (called.way() == NameIndex.Way.NAME) {
                    out.four(called.exactly());
                }
            }
            flush();
        }
        pages.write(out);
        directory.number(names.size()).eight(start).eight(pages.offset());
        pages.write(places);
    }

    private void writeReferrers(Bytes directory) throws IOException {
        long start = pages.offset();
        IdTable table = new IdTable(referrers.size());
        for (Map.Entry<String, List<int[]>> target : referrers.entrySet()) {
            table.add(target.getKey(), (int) (pages.offset() + out.size() - start));
            out.text(target.getKey()).number(target.getValue().size());
            int before = 0;
            for (int[] link : target.getValue()) {
                out.number(link[0] - before).number(link[1]);
                before = link[0];
            }
            flush();
        }
        pages.write(out);
        directory.eight(start).eight(pages.offset());
        table.write(out);
        pages.write(out);
    }

    private void writeKinds(Bytes directory) throws IOException {
        directory.number(byKind.size());
        for (Map.Entry<Integer, List<Integer>> kind : byKind.entrySet()) {
            directory.number(kind.getKey()).eight(pages.offset());
            out.number(kind.getValue().size());
            int before = 0;
            for (int number : kind.getValue()) {
                out.number(number - before);
                before = number;
            }
            pages.write(out);
        }
    }

    private void flush() throws IOException {
        if (out.size() > Pages.PAGE) {
            pages.write(out);
        }
    }
}
