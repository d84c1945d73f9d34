package khitomer.store.index;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import khitomer.model.NameIndex.NameKind;
import khitomer.model.NameIndex.Visitor;
import khitomer.store.page.ByteReader;
import khitomer.store.page.PageFile;

/** The names of the entries of a segment, sorted, for binary search. */
public final class NameTable {

    private static final NameKind[] WAYS = NameKind.values();
    private static final int PLACE = 4;

    private final PageFile pages;
    /** The same file for visiting all names. */
    private final PageFile passing;

    private final int count;
    private final long names;
    private final long places;
    /** The last name searched for, and its index: one name is looked up in several ways. */
    private String sought = "";

    private int found;

    /**
     * @param names the offset of the names
     * @param places the offset of the table of their offsets
     */
    public NameTable(PageFile pages, int count, long names, long places) {
        this.pages = pages;
        this.passing = pages.recycling();
        this.count = count;
        this.names = names;
        this.places = places;
    }

    /** Passes on the entries with a name of one kind, in reading order. */
    public void called(NameKind way, String folded, IntConsumer found) {
        items(folded).ifPresent(in -> tellCalled(in, way, found));
    }

    /** Passes on the entries with a name of any kind. */
    public void called(String folded, IntConsumer found) {
        items(folded).ifPresent(in -> tell(in, (way, entry) -> found.accept(entry)));
    }

    /** Passes on the entries whose name or alias starts with a prefix. */
    public void begun(String folded, IntConsumer found) {
        for (int place = place(folded); place < count; place++) {
            ByteReader in = name(place);
            if (!in.text().startsWith(folded)) {
                return;
            }
            long items = in.offset();
            tellCalled(in, NameKind.NAME, found);
            in.seek(items);
            tellCalled(in, NameKind.ALIAS, found);
        }
    }

    /** Passes on the entries with any name that starts with a prefix, name by name until there are enough. */
    public void begun(String folded, BooleanSupplier enough, IntConsumer found) {
        int place = place(folded);
        if (place < count) {
            ByteReader in = name(place);
            for (int left = count - place; left > 0 && in.text().startsWith(folded) && !enough.getAsBoolean(); left--) {
                tell(in, (way, entry) -> found.accept(entry));
            }
        }
    }

    /** The first name that is not before a text. */
    public Optional<String> from(String text) {
        int place = place(text);
        return place < count ? Optional.of(name(place).text()) : Optional.empty();
    }

    /** Passes on the entries with exactly that name, judged by the hashes of names, until there are enough. */
    public void bearers(String folded, int exactly, BooleanSupplier enough, IntConsumer found) {
        items(folded).ifPresent(in -> {
            for (int left = in.count(); left > 0 && !enough.getAsBoolean(); left--) {
                long called = in.varint();
                if (WAYS[(int) called & 3] == NameKind.NAME && in.int32() == exactly) {
                    found.accept((int) (called >> 2));
                }
            }
        });
    }

    /** Reads the entries with a name, if there are any. */
    private Optional<ByteReader> items(String folded) {
        int place = place(folded);
        if (place < count) {
            ByteReader in = name(place);
            if (in.compareText(folded) == 0) {
                return Optional.of(in);
            }
        }
        return Optional.empty();
    }

    /** Visits the names of all entries that count, except those that are skipped. */
    public void each(IntPredicate counts, Visitor walk) {
        // All names of a large lore need not stay in memory.
        ByteReader in = new ByteReader(passing, places);
        int place = 0;
        int next = 0;
        while (place < count) {
            if (place == next) {
                seek(in, place);
            }
            String folded = in.text();
            boolean[] any = new boolean[1];
            tell(in, (way, entry) -> any[0] = any[0] || way != NameKind.UNTITLED && counts.test(entry));
            int ruledOut = any[0] ? walk.visit(folded) : 0;
            place++;
            if (ruledOut > 0) {
                place = behind(in, folded.substring(0, ruledOut), place);
                next = place;
            }
        }
    }

    /** The first index after the names that start with a prefix, from one on that is not before them. */
    private int behind(ByteReader in, String beginning, int from) {
        int last = beginning.length() - 1;
        // A prefix is before the same with a higher last character.
        String end = beginning.substring(0, last) + (char) (beginning.charAt(last) + 1);
        int step = 1;
        while (from + step < count && isBefore(in, from + step, end)) {
            step *= 2;
        }
        return search(in, end, from, Math.min(from + step, count));
    }

    private boolean isBefore(ByteReader in, int place, String text) {
        seek(in, place);
        return in.compareText(text) < 0;
    }

    private static void tellCalled(ByteReader in, NameKind wanted, IntConsumer found) {
        tell(in, (way, entry) -> {
            if (way == wanted) {
                found.accept(entry);
            }
        });
    }

    private static void tell(ByteReader in, BiConsumer<NameKind, Integer> found) {
        for (int left = in.count(); left > 0; left--) {
            long called = in.varint();
            NameKind way = WAYS[(int) called & 3];
            if (way == NameKind.NAME) {
                in.int32();
            }
            found.accept(way, (int) (called >> 2));
        }
    }

    /** The index of the first name that is not before a text. */
    private int place(String folded) {
        if (!folded.equals(sought)) {
            found = search(new ByteReader(pages, places), folded, 0, count);
            sought = folded;
        }
        return found;
    }

    /** The index of the first name that is not before a text, from an index on; after the last if all are before it. */
    private int search(ByteReader in, String folded, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = low + high >>> 1;
            if (isBefore(in, middle, folded)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ByteReader name(int place) {
        ByteReader in = new ByteReader(pages, places);
        seek(in, place);
        return in;
    }

    private void seek(ByteReader in, int place) {
        in.seek(places + (long) place * PLACE);
        in.seek(names + in.int32());
    }
}
