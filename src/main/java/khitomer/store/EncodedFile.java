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
 * @param heads the bytes of the heads of all entries
 * @param starts where the head of each begins in them
 * @param contents the bytes of what the entries say
 * @param rest the bytes of the ids that could not be read, and of the diagnostics
 * @param index what the tables of a segment need of it
 */
record EncodedFile(ByteWriter heads, int[] starts, ByteWriter contents, ByteWriter rest, Index index) {

    /** How many bytes most heads need. */
    private static final int HEAD = 50;
    /** How many bytes most contents need. */
    private static final int CONTENT = 450;
    /** How many numbers the references of most entries need. */
    private static final int NUMBERS = 8;

    /**
     * What the entries of a file are called and refer to; they are numbered within the file.
     *
     * <p>The entries themselves are let go, of which a large lore has too many to have them all in memory.
     *
     * @param name the name of the file
     * @param diagnostics how many diagnostics there are of it
     * @param errors how many of these are errors
     * @param ids the hash of the id of each entry, as the table of ids needs it
     * @param kinds the number of the kind of each entry
     * @param names what the entries are called
     * @param references twos of numbers: an entry that refers to an id, and the position of the statement in it
     * @param targets the number of the id that each refers to
     * @param facts a hash of all that may matter to the chronology
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
     * @param number which of the files it is
     * @param targets numbers the ids that are referred to
     * @param facts a hash of all that may matter to the chronology
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
