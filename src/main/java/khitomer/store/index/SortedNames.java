package khitomer.store.index;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import khitomer.model.Entry;
import khitomer.model.NameIndex;
import khitomer.model.NameIndex.NameKind;
import khitomer.model.Titles;
import khitomer.store.page.ByteWriter;

/**
 * The sorted names of the entries of one file; each entry has each of its names once.
 *
 * <p>A large lore has a million names, which are kept until all are known; so there is no object for each.
 */
public final class SortedNames {

    private static final int WAY_BITS = NameKind.values().length;
    /** Enough bytes for most names. */
    private static final int ROOM = 20;

    private final long[] beginnings;
    /** The names as bytes. */
    private final byte[] texts;
    /** The start of each name, and after the last, its end. */
    private final int[] starts;
    /** By name, the entry and, in the lowest bits, the kinds of name. */
    private final int[] bearers;

    private final int[] exactly;

    private SortedNames(List<NameRecord> sorted) {
        beginnings = new long[sorted.size()];
        starts = new int[sorted.size() + 1];
        bearers = new int[sorted.size()];
        exactly = new int[sorted.size()];
        ByteWriter written = new ByteWriter(ROOM * sorted.size());
        for (int i = 0; i < sorted.size(); i++) {
            NameRecord called = sorted.get(i);
            beginnings[i] = called.beginning();
            bearers[i] = called.entry() << WAY_BITS | called.ways();
            exactly[i] = called.exactly();
            starts[i + 1] = written.text(called.folded()).size();
        }
        texts = written.array();
    }

    public static SortedNames of(List<Entry> entries, Titles titles) {
        List<NameRecord> names = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int number = i;
            NameIndex.forEachName(
                    entry,
                    titles,
                    (way, folded) -> add(
                            names,
                            NameRecord.of(
                                    folded,
                                    NameRecord.bit(way),
                                    number,
                                    way == NameKind.NAME ? entry.name().hashCode() : 0)));
        }
        Collections.sort(names);
        List<NameRecord> once = new ArrayList<>(names.size());
        names.forEach(called -> add(once, called));
        return new SortedNames(once);
    }

    /** Adds a name of an entry; its id and its name are mostly the same when folded. */
    private static void add(List<NameRecord> names, NameRecord called) {
        int last = names.size() - 1;
        if (last >= 0 && names.get(last).isLike(called)) {
            names.set(last, names.get(last).and(called));
        } else {
            names.add(called);
        }
    }

    int size() {
        return bearers.length;
    }

    /** The first characters of a name, as a number with the same order. */
    long beginning(int name) {
        return beginnings[name];
    }

    /** The index of the entry with a name. */
    int entry(int name) {
        return bearers[name] >>> WAY_BITS;
    }

    /** Whether a name is of a kind. */
    boolean is(NameKind way, int name) {
        return (bearers[name] & NameRecord.bit(way)) != 0;
    }

    /** The hash of the exact name, if it is the entry's name. */
    int exactly(int name) {
        return exactly[name];
    }

    void write(int name, ByteWriter out) {
        out.append(texts, starts[name], starts[name + 1]);
    }

    /**
     * Compares a name with one of another file that has the same first characters, as {@link String#compareTo} does.
     */
    int compare(int name, SortedNames other, int otherName) {
        return isWide(name) || other.isWide(otherName)
                ? text(name).compareTo(other.text(otherName))
                : Arrays.compareUnsigned(
                        texts,
                        letters(name),
                        starts[name + 1],
                        other.texts,
                        other.letters(otherName),
                        other.starts[otherName + 1]);
    }

    private String text(int name) {
        int from = letters(name);
        Charset charset = isWide(name) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(texts, from, starts[name + 1] - from, charset);
    }

    /** The start of the characters of a name, after their length. */
    private int letters(int name) {
        int at = starts[name];
        while (texts[at] < 0) {
            at++;
        }
        return at + 1;
    }

    /** Whether a name is UTF-8, which its length tells; see {@link ByteWriter}. */
    private boolean isWide(int name) {
        return (texts[starts[name]] & 1) != 0;
    }
}
