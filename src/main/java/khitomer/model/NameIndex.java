package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds entries by folded name ({@link Name#fold}); answers are in reading order. */
public interface NameIndex {

    /** The kinds of names that an entry has. */
    enum NameKind {
        /** The id. */
        ID,
        /** The name. */
        NAME,
        /** An alias. */
        ALIAS,
        /** The name or an alias without a title of the world. */
        UNTITLED
    }

    /** The entries with that name of one kind. */
    List<Entry> named(NameKind way, String folded);

    /** The entries with that name of any kind. */
    List<Entry> named(String folded);

    /** The entries whose name or an alias starts with a prefix. */
    List<Entry> startingWith(String folded);

    /** Entries with any name that starts with a prefix: all of them, or more than {@code most} if there are more. */
    List<Entry> startingWith(String folded, int most);

    /** The first of all names that is equal to or after a text; empty after the last. */
    Optional<String> ceiling(String text);

    /** Visits names, in order if the index is sorted. */
    interface Visitor {

        /**
         * Visits a name. Returns the length of a prefix whose names may all be skipped, or 0; they may be visited
         * nevertheless.
         */
        int visit(String folded);
    }

    /** Visits each id, name, and alias, except those that the visitor skips. */
    void forEachName(Visitor walk);

    /** Passes on each name of an entry with its kind; duplicates are possible. */
    static void forEachName(Entry entry, Titles titles, BiConsumer<NameKind, String> called) {
        called.accept(NameKind.ID, Name.fold(entry.id()));
        called.accept(NameKind.NAME, Name.fold(entry.name()));
        titles.without(entry.name()).forEach(rest -> called.accept(NameKind.UNTITLED, rest));
        for (Statement statement : entry.statements()) {
            if (statement.field().is(GeneralField.ALIASES)) {
                String alias = statement.value().written();
                called.accept(NameKind.ALIAS, Name.fold(alias));
                titles.without(alias).forEach(rest -> called.accept(NameKind.UNTITLED, rest));
            }
        }
    }
}
