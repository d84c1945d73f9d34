package khitomer.cli.complete;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Titles;
import khitomer.query.NameSuffix;
import khitomer.query.NextLetters;

/**
 * The names of entries, found however they are typed, and offered as ids, which need no quotes.
 *
 * <p>Where words before belong to the same name, the next word of it is offered. Where so many entries are called
 * something that begins as typed that nobody would read them all, the next letters are offered.
 */
public enum EntryNameCompleter implements Completer {

    /** One name, with whatever commas it has. */
    ONE,
    /** Names with commas between them. */
    SEVERAL,
    /** Two names with a comma or a blank between them. */
    PAIR,
    /** An entry by its id or a name, typed to its end. */
    REFERENCE,
    /** The id of an entry. */
    ID,
    /** What an entry is called first. */
    NAME;

    /** How many entries are offered at once. */
    static final int MOST = 500;

    @Override
    public Completions complete(Typed typed, Supplier<Lore> read) {
        Lore lore = read.get();
        String line = String.join(" ", typed.before());
        Completions whole = complete(Name.fold(line), typed.word(), lore);
        if (this != SEVERAL && this != PAIR) {
            return whole;
        }
        String kept = kept(typed.word());
        String last = kept.isEmpty() ? line.substring(line.lastIndexOf(',') + 1) : "";
        boolean separated = !kept.isEmpty() || last.length() < line.length();
        Completions behind = separated
                ? complete(Name.fold(last), typed.word().substring(kept.length()), lore)
                        .prefixedBy(kept)
                : Completions.NOTHING;
        Completions offer = this == PAIR ? behind.or(whole) : whole.or(behind);
        return this == PAIR ? offer.or(complete("", typed.word(), lore)) : offer;
    }

    /** The names that end in the word being typed, with the comma and the blanks behind them. */
    private static String kept(String word) {
        int end = word.lastIndexOf(',') + 1;
        while (end > 0 && end < word.length() && word.charAt(end) == ' ') {
            end++;
        }
        return word.substring(0, end);
    }

    /**
     * What goes on from some words, and begins with another.
     *
     * @param words the words before, folded; empty where there are none
     */
    private Completions complete(String words, String typed, Lore lore) {
        String word = Name.fold(typed);
        List<Entry> entries = lore.names().startingWith(words + word, MOST);
        if (entries.size() > MOST) {
            return Completions.partial(new NextLetters(lore.names(), CompletedWords::isHarmless)
                    .of(words + word)
                    .flatMap(text -> NameSuffix.of(text, words).stream())
                    .map(text -> new Candidate(text, "", text)));
        }
        Titles titles = new Titles(lore.world().titles());
        return Completions.words(entries.stream()
                .flatMap(entry -> (words.isEmpty()
                                ? candidate(entry, word, titles, lore)
                                : next(entry, words, word, titles))
                        .stream())
                .sorted((one, other) -> one.word().compareTo(other.word())));
    }

    private Optional<Candidate> candidate(Entry entry, String word, Titles titles, Lore lore) {
        Optional<String> spelled = spelled(entry, word, titles);
        String description = description(entry, word);
        if (this == NAME) {
            return spelled.map(text -> new Candidate(text, description, text));
        }
        String going = spelled.filter(text -> text.equals(entry.id()) || isOnly(text, lore))
                .orElse(entry.id());
        return Optional.of(new Candidate(entry.id(), description, going));
    }

    /** A name that goes on from what was typed; where it means nothing but whole, one that a shell takes to its end. */
    private Optional<String> spelled(Entry entry, String word, Titles titles) {
        return spellings(entry, titles)
                .map(Spelling::text)
                .filter(text -> NameSuffix.joined(text, word)
                        .filter(rest -> !isWhole() || this == NAME || CompletedWords.isHarmless(rest))
                        .isPresent())
                .findFirst();
    }

    /** Whether a name means one entry only. */
    private static boolean isOnly(String name, Lore lore) {
        return lore.names().named(Name.fold(name)).stream().distinct().limit(2).count() == 1;
    }

    private Optional<Candidate> next(Entry entry, String words, String word, Titles titles) {
        return spellings(entry, titles)
                .flatMap(spelling -> spelling.next(words, word).stream())
                .findFirst()
                .map(text -> new Candidate(text, description(entry, words + word), text));
    }

    /** Whether the beginning of a name, or one without its title, would mean nothing. */
    private boolean isWhole() {
        return this == REFERENCE || this == ID || this == NAME;
    }

    /** What the entry is called, spelled so that it is found by that. */
    private Stream<Spelling> spellings(Entry entry, Titles titles) {
        Stream<String> names = switch (this) {
            case ID -> Stream.of(entry.id());
            case NAME -> Stream.of(entry.name());
            default -> Stream.concat(Stream.of(entry.id()), entry.names());
        };
        Stream<Spelling> spellings = names.flatMap(name -> Spelling.of(name).stream());
        return isWhole() ? spellings : Stream.concat(spellings, entry.names().flatMap(name -> untitled(name, titles)));
    }

    private static Stream<Spelling> untitled(String name, Titles titles) {
        int letters = Name.fold(name).length();
        return titles.without(name).stream()
                .flatMap(rest -> Spelling.of(name).map(spelling -> spelling.without(letters - rest.length())).stream());
    }

    /** The name, the kind, and the alias by which it was found. */
    private static String description(Entry entry, String begun) {
        boolean plain = Name.fold(entry.id()).startsWith(begun)
                || Name.fold(entry.name()).startsWith(begun);
        String alias = plain
                ? ""
                : entry.names()
                        .skip(1)
                        .filter(name -> Name.fold(name).startsWith(begun))
                        .findFirst()
                        .map(name -> " (" + name + ")")
                        .orElse("");
        return entry.name() + alias + ", " + entry.kind().name();
    }
}
