package khitomer.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.FileOfLore;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.Way;
import khitomer.model.Statement;
import khitomer.model.Titles;
import khitomer.model.Value;

/**
 * A file of a lore as bytes.
 *
 * @param entries the bytes of all entries
 * @param rest the bytes of the name, of the ids that could not be read, and of the diagnostics
 * @param index what the tables of a segment need of it
 */
record EncodedFile(Bytes entries, Bytes rest, Index index) {

    /** How many bytes most entries need. */
    private static final int ROOM = 500;
    /** How many numbers the references of most entries need. */
    private static final int NUMBERS = 12;

    /**
     * What the entries of a file are called and refer to; they are numbered within the file.
     *
     * <p>The entries themselves are let go, of which a large lore has too many to have them all in memory.
     *
     * @param name the name of the file
     * @param mistakes how many diagnostics there are of it
     * @param ids the hash of the id of each entry, as the table of ids needs it
     * @param kinds the number of the kind of each entry
     * @param starts where each entry begins
     * @param names what the entries are called, sorted
     * @param references threes of numbers: the id that is referred to, the entry, and the position of the statement in it
     * @param facts a hash of all that may matter to the chronology
     */
    record Index(String name, int mistakes, int[] ids, int[] kinds, int[] starts, List<Called> names, int[] references,
            long facts) {
    }

    /**
     * @param number which of the files it is
     * @param targets numbers the ids that are referred to
     */
    static EncodedFile of(FileOfLore file, int number, KindNumbers kinds, Titles titles, IdNumbers targets) {
        Bytes bytes = new Bytes(ROOM * file.entries().size());
        int[] starts = new int[file.entries().size()];
        int[] ids = new int[starts.length];
        int[] kindNumbers = new int[starts.length];
        List<Called> names = new ArrayList<>();
        Ints references = new Ints(NUMBERS * starts.length);
        for (int i = 0; i < starts.length; i++) {
            Entry entry = file.entries().get(i);
            int place = i;
            starts[i] = bytes.size();
            ids[i] = IdTable.hash(entry.id());
            kindNumbers[i] = kinds.number(entry.kind());
            EntryCodec.write(entry, number, kinds, bytes);
            NameIndex.each(entry, titles, (way, folded) -> add(names, Called.of(folded, Called.bit(way), number, place,
                    way == Way.NAME ? entry.name().hashCode() : 0)));
            addReferences(entry, i, targets, references);
        }
        Collections.sort(names);
        return new EncodedFile(bytes, rest(file), new Index(file.name(), file.diagnostics().size(), ids, kindNumbers, starts,
                names, references.array(), Facts.of(file, kinds)));
    }

    /** Adds what an entry is called; its id and its name mostly are the same when folded. */
    private static void add(List<Called> names, Called called) {
        int last = names.size() - 1;
        if (last >= 0 && names.get(last).isOfEntryOf(called) && names.get(last).isLike(called)) {
            names.set(last, names.get(last).and(called));
        } else {
            names.add(called);
        }
    }

    private static void addReferences(Entry entry, int number, IdNumbers targets, Ints references) {
        List<Statement> statements = entry.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).value() instanceof Value.Reference reference) {
                references.add(targets.number(reference.id())).add(number).add(i);
            }
        }
    }

    private static Bytes rest(FileOfLore file) {
        Bytes out = new Bytes();
        out.text(file.name()).texts(List.copyOf(new TreeSet<>(file.idsNotRead()))).number(file.diagnostics().size());
        for (Diagnostic diagnostic : file.diagnostics()) {
            DiagnosticCodec.write(diagnostic, out);
        }
        return out;
    }
}
