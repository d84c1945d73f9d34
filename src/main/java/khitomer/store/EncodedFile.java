package khitomer.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.LoreFile;
import khitomer.model.Statement;
import khitomer.model.Titles;
import khitomer.model.Value;
import khitomer.store.codec.DiagnosticCodec;
import khitomer.store.codec.EntryCodec;
import khitomer.store.codec.KindNumbers;
import khitomer.store.index.IdNumbers;
import khitomer.store.index.IdTable;
import khitomer.store.index.SortedNames;
import khitomer.store.page.ByteWriter;
import khitomer.store.page.IntList;

/**
 * A file of a lore as bytes.
 *
 * @param heads the heads of all entries
 * @param starts the offset of each head
 * @param contents the contents of all entries
 * @param rest the ids that could not be read, and the diagnostics
 * @param index what the tables of a segment need
 */
record EncodedFile(ByteWriter heads, int[] starts, ByteWriter contents, ByteWriter rest, Index index) {

    /** Enough bytes for most heads. */
    private static final int HEAD = 50;
    /** Enough bytes for most contents. */
    private static final int CONTENT = 450;
    /** Enough numbers for the references of most entries. */
    private static final int NUMBERS = 8;

    /**
     * The names and references of the entries of a file, which are numbered within it.
     *
     * <p>The entries themselves are dropped, because a large lore has too many for memory.
     *
     * @param name the name of the file
     * @param diagnostics the number of its diagnostics
     * @param errors the number of its errors
     * @param ids the hash of the id of each entry, for the table of ids
     * @param kinds the number of the kind of each entry
     * @param names the names of the entries
     * @param references pairs of numbers: an entry that refers to an id, and the index of the statement in it
     * @param targets the number of the id of each reference
     * @param facts a hash of everything that can matter to the chronology
     */
    record Index(
            String name,
            int diagnostics,
            int errors,
            int[] ids,
            int[] kinds,
            SortedNames names,
            int[] references,
            int[] targets,
            ContentKey.Digest facts) {}

    /**
     * @param number the index of the file
     * @param targets numbers the ids that are referred to
     * @param facts a hash of everything that can matter to the chronology
     */
    static EncodedFile of(
            LoreFile file, int number, KindNumbers kinds, Titles titles, IdNumbers targets, ContentKey.Digest facts) {
        int[] starts = new int[file.entries().size()];
        ByteWriter heads = new ByteWriter(HEAD * starts.length);
        ByteWriter contents = new ByteWriter(CONTENT * starts.length);
        int[] ids = new int[starts.length];
        int[] kindNumbers = new int[starts.length];
        List<String> referredTo = new ArrayList<>();
        IntList references = new IntList(NUMBERS * starts.length);
        for (int i = 0; i < starts.length; i++) {
            Entry entry = file.entries().get(i);
            starts[i] = heads.size();
            ids[i] = IdTable.hash(entry.id());
            kindNumbers[i] = kinds.number(entry.kind());
            EntryCodec.writeHead(entry, number, kinds, contents.size(), heads);
            EntryCodec.writeContent(entry, kinds, contents);
            addReferences(entry, i, referredTo, references);
        }
        Index index = new Index(
                file.name(),
                file.diagnostics().size(),
                Diagnostic.errors(file.diagnostics()),
                ids,
                kindNumbers,
                SortedNames.of(file.entries(), titles),
                references.array(),
                targets.numbers(referredTo),
                facts);
        return new EncodedFile(heads, starts, contents, rest(file), index);
    }

    private static void addReferences(Entry entry, int number, List<String> ids, IntList references) {
        List<Statement> statements = entry.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).value() instanceof Value.Reference reference) {
                ids.add(reference.id());
                references.add(number).add(i);
            }
        }
    }

    private static ByteWriter rest(LoreFile file) {
        ByteWriter out = new ByteWriter();
        out.texts(List.copyOf(new TreeSet<>(file.idsNotRead())))
                .varint(file.diagnostics().size());
        for (Diagnostic diagnostic : file.diagnostics()) {
            DiagnosticCodec.write(diagnostic, out);
        }
        return out;
    }
}
