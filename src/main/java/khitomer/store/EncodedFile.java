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
 * A file of a lore as bytes, and what its entries are called and refer to; entries are numbered within the file.
 *
 * <p>The entries themselves are let go, of which a large lore has too many to have them all in memory.
 *
 * @param mistakes how many diagnostics there are of it
 * @param ids the id of each entry
 * @param kinds the number of the kind of each entry
 * @param entries the bytes of all entries
 * @param starts where each entry begins
 * @param rest the bytes of the name, of the ids that could not be read, and of the diagnostics
 * @param names what the entries are called, sorted
 * @param references threes of numbers: the id that is referred to, the entry, and the position of the statement in it
 * @param facts a hash of all that may matter to the chronology
 */
record EncodedFile(String name, int mistakes, String[] ids, int[] kinds, byte[] entries, int[] starts, byte[] rest,
        List<Called> names, int[] references, long facts) {

    /**
     * @param number which of the files it is
     * @param targets numbers the ids that are referred to
     */
    static EncodedFile of(FileOfLore file, int number, KindNumbers kinds, Titles titles, IdNumbers targets) {
        Bytes bytes = new Bytes();
        int[] starts = new int[file.entries().size()];
        String[] ids = new String[starts.length];
        int[] kindNumbers = new int[starts.length];
        List<Called> names = new ArrayList<>();
        Ints references = new Ints();
        for (int i = 0; i < starts.length; i++) {
            Entry entry = file.entries().get(i);
            Called.Place place = new Called.Place(number, i);
            starts[i] = bytes.size();
            ids[i] = entry.id();
            kindNumbers[i] = kinds.number(entry.kind());
            EntryCodec.write(entry, number, kinds, bytes);
            NameIndex.each(entry, titles, (way, folded) ->
                    names.add(Called.of(folded, way, place, way == Way.NAME ? entry.name().hashCode() : 0)));
            addReferences(entry, i, targets, references);
        }
        Collections.sort(names);
        return new EncodedFile(file.name(), file.diagnostics().size(), ids, kindNumbers, bytes.array(), starts, rest(file), names,
                references.array(), Facts.of(file));
    }

    private static void addReferences(Entry entry, int number, IdNumbers targets, Ints references) {
        List<Statement> statements = entry.statements();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).value() instanceof Value.Reference reference) {
                references.add(targets.number(reference.id())).add(number).add(i);
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
