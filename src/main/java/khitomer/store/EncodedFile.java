package khitomer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.FileOfLore;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.Way;
import khitomer.model.Statement;
import khitomer.model.Titles;

/**
 * A file of a lore as bytes, and what its entries are called and refer to; entries are numbered within the file.
 *
 * @param entries the bytes of all entries
 * @param starts where each entry begins
 * @param rest the bytes of the name, of the ids that could not be read, and of the diagnostics
 * @param facts a hash of all that may matter to the chronology
 */
record EncodedFile(FileOfLore file, byte[] entries, int[] starts, byte[] rest, List<Called> names, List<Reference> references,
        long facts) {

    /** An entry that is called something, and the hash of the name where it is its name. */
    record Called(String folded, Way way, int entry, int exactly) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Called called && entry == called.entry && exactly == called.exactly && way == called.way
                    && folded.equals(called.folded);
        }

        @Override
        public int hashCode() {
            return (folded.hashCode() * 31 + entry) * 31 + way.ordinal();
        }

        Called behind(int first) {
            return new Called(folded, way, first + entry, exactly);
        }
    }

    /** A statement that names an id: the entry, and the position of the statement in it. */
    record Reference(String id, int entry, int position) {
    }

    static EncodedFile of(FileOfLore file, int number, KindTable kinds, Titles titles) {
        EntryCodec codec = new EntryCodec(kinds);
        Bytes bytes = new Bytes();
        int[] starts = new int[file.entries().size()];
        List<Called> names = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            Entry entry = file.entries().get(i);
            int at = i;
            starts[i] = bytes.size();
            codec.write(entry, number, bytes);
            NameIndex.each(entry, titles, (way, folded) ->
                    names.add(new Called(folded, way, at, way == Way.NAME ? entry.name().hashCode() : 0)));
            addReferences(entry, i, references);
        }
        return new EncodedFile(file, bytes.array(), starts, rest(file), names, references, Facts.of(file));
    }

    private static void addReferences(Entry entry, int number, List<Reference> references) {
        for (int i = 0; i < entry.statements().size(); i++) {
            Statement statement = entry.statements().get(i);
            if (statement.reference().isPresent()) {
                references.add(new Reference(statement.reference().get().id(), number, i));
            }
        }
    }

    private static byte[] rest(FileOfLore file) {
        Bytes out = new Bytes();
        out.text(file.name()).texts(List.copyOf(new TreeSet<>(file.idsNotRead()))).number(file.diagnostics().size());
        for (Diagnostic diagnostic : file.diagnostics()) {
            DiagnosticCodec.write(diagnostic, out);
        }
        return out.array();
    }
}
