package khitomer.store;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import khitomer.model.NameIndex.Way;

/** What the entries of a segment are called, sorted, so that it is found by halving. */
final class NameTable {

    private static final Way[] WAYS = Way.values();
    private static final int PLACE = 4;

    private final Pages pages;
    private final int count;
    private final long names;
    private final long places;
    /** What was sought last, and its place: one name is asked for in several ways. */
    private String sought = "";
    private int found;

    /**
     * @param names where the names stand
     * @param places where it stands at which of their bytes each begins
     */
    NameTable(Pages pages, int count, long names, long places) {
        this.pages = pages;
        this.count = count;
        this.names = names;
        this.places = places;
    }

    /** Tells the entries that are called something in some way, in reading order. */
    void called(Way way, String folded, IntConsumer found) {
        items(folded).ifPresent(in -> tellCalled(in, way, found));
    }

    /** Tells the entries that are called something, in whatever way. */
    void called(String folded, IntConsumer found) {
        items(folded).ifPresent(in -> tell(in, (way, entry) -> found.accept(entry)));
    }

    /** Tells the entries of which the name or an alias begins so. */
    void begun(String folded, IntConsumer found) {
        for (int place = place(folded); place < count; place++) {
            Reader in = name(place);
            if (!in.text().startsWith(folded)) {
                return;
            }
            long items = in.offset();
            tellCalled(in, Way.NAME, found);
            in.seek(items);
            tellCalled(in, Way.ALIAS, found);
        }
    }

    /** Tells the entries that are called in any way something that begins so, name by name until there are enough. */
    void begun(String folded, BooleanSupplier enough, IntConsumer found) {
        int place = place(folded);
        if (place < count) {
            Reader in = name(place);
            for (int left = count - place; left > 0 && in.text().startsWith(folded) && !enough.getAsBoolean(); left--) {
                tell(in, (way, entry) -> found.accept(entry));
            }
        }
    }

    /** The first name that is not before a text. */
    Optional<String> from(String text) {
        int place = place(text);
        return place < count ? Optional.of(name(place).text()) : Optional.empty();
    }

    /** Tells the entries that have exactly that name, as far as the hashes of names tell, until there are enough. */
    void bearers(String folded, int exactly, BooleanSupplier enough, IntConsumer found) {
        items(folded).ifPresent(in -> {
            for (int left = in.count(); left > 0 && !enough.getAsBoolean(); left--) {
                long called = in.number();
                if (WAYS[(int) called & 3] == Way.NAME && in.four() == exactly) {
                    found.accept((int) (called >> 2));
                }
            }
        });
    }

    /** Reads the entries that are called something; nothing where none is. */
    private Optional<Reader> items(String folded) {
        int place = place(folded);
        if (place < count) {
            Reader in = name(place);
            if (in.compareText(folded) == 0) {
                return Optional.of(in);
            }
        }
        return Optional.empty();
    }

    /** Tells each id, name and alias of which some entry counts. */
    void each(IntPredicate counts, Consumer<String> told) {
        Reader in = new Reader(pages, names);
        for (int i = 0; i < count; i++) {
            String folded = in.text();
            boolean[] any = new boolean[1];
            tell(in, (way, entry) -> any[0] = any[0] || way != Way.UNTITLED && counts.test(entry));
            if (any[0]) {
                told.accept(folded);
            }
        }
    }

    private static void tellCalled(Reader in, Way wanted, IntConsumer found) {
        tell(in, (way, entry) -> {
            if (way == wanted) {
                found.accept(entry);
            }
        });
    }

    private static void tell(Reader in, BiConsumer<Way, Integer> found) {
        for (int left = in.count(); left > 0; left--) {
            long called = in.number();
            Way way = WAYS[(int) called & 3];
            if (way == Way.NAME) {
                in.four();
            }
            found.accept(way, (int) (called >> 2));
        }
    }

    /** The place of the first name that is not before a text. */
    private int place(String folded) {
        if (!folded.equals(sought)) {
            found = search(folded);
            sought = folded;
        }
        return found;
    }

    private int search(String folded) {
        Reader in = new Reader(pages, places);
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = low + high >>> 1;
            seek(in, middle);
            if (in.compareText(folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Reader name(int place) {
        Reader in = new Reader(pages, places);
        seek(in, place);
        return in;
    }

    private void seek(Reader in, int place) {
        in.seek(places + (long) place * PLACE);
        in.seek(names + in.four());
    }
}
