package khitomer.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds entries by what they are called, folded as {@link Name#fold} does; each answer is in reading order. */
public interface NameIndex {

    /** In which way an entry is called something. */
    enum NameKind {
        /** It is its id. */
        ID,
        /** It is its name. */
        NAME,
        /** It is one of its aliases. */
        ALIAS,
        /** It is what is left of its name or an alias without a title of the world. */
        UNTITLED
    }

    /** The entries that are called that. */
    List<Entry> named(NameKind way, String folded);

    /** The entries that are called that in any way. */
    List<Entry> named(String folded);

    /** The entries of which the name or an alias begins so. */
    List<Entry> startingWith(String folded);

    /** Entries that are called in any way something that begins so; all of them, unless there are more than so many. */
    List<Entry> startingWith(String folded, int most);

    /** The first of all that entries are called that is not before a text; nothing behind the last. */
    Optional<String> ceiling(String text);

    /** Is told names, in order where that is how they are kept. */
    interface Visitor {

        /**
         * Takes a name; says with how many of its first letters no other begins that is wanted, 0 where others may.
         * Others may be told all the same.
         */
        int visit(String folded);
    }

    /** Tells each id, name and alias, but for those that are not wanted. */
    void forEachName(Visitor walk);

    /** Tells what an entry is called in which way; what it is called twice may be told twice. */
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
