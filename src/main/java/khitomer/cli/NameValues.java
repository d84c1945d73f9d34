package khitomer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.model.Titles;

/**
 * The names of entries, found however they are typed, and offered as ids, which need no quotes.
 *
 * <p>Where words before belong to the same name, what is offered goes on from them. Where so many entries are called
 * something that begins as typed that nobody would read them all, the next letters are offered.
 *
 * @param several whether a name may also begin behind a blank, and not only behind a comma
 */
record NameValues(boolean several) implements Values {

    /** How many entries are offered at once. */
    static final int MOST = 500;

    static final Values ONE = new NameValues(false);
    static final Values ONE_OR_TWO = new NameValues(true);

    @Override
    public Offer offer(Typed typed, LoreOptions options) {
        String kept = kept(typed.word());
        String word = typed.word().substring(kept.length());
        String before = kept.isEmpty() ? String.join(" ", typed.before()) : "";
        Lore lore = options.withMistakes();
        Offer offer = offer(Name.fold(before.substring(before.lastIndexOf(',') + 1)), Name.fold(word), lore);
        return (offer.isNothing() && several ? offer("", Name.fold(word), lore) : offer).behind(kept);
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
    private static Offer offer(String words, String word, Lore lore) {
        List<Entry> entries = lore.names().begun(words + word, MOST);
        if (entries.size() > MOST) {
            return Offer.beginnings(new Beginnings(lore.names()).of(words + word)
                    .flatMap(text -> Continuation.of(text, words).stream())
                    .map(text -> new Candidate(text, "", text)));
        }
        Titles titles = new Titles(lore.world().titles());
        Map<String, Candidate> byWord = new TreeMap<>();
        entries.forEach(entry -> candidate(entry, words, word, titles)
                .ifPresent(candidate -> byWord.putIfAbsent(candidate.word(), candidate)));
        return Offer.words(byWord.values().stream());
    }

    private static Optional<Candidate> candidate(Entry entry, String words, String word, Titles titles) {
        Optional<String> rest = spellings(entry, titles).filter(spelling -> Name.fold(spelling).startsWith(words + word))
                .flatMap(spelling -> Continuation.of(spelling, words).stream())
                .filter(spelling -> !spelling.isEmpty())
                .findFirst();
        String description = description(entry, words + word);
        return words.isEmpty() ? Optional.of(new Candidate(entry.id(), description, rest.orElse(entry.id())))
                : rest.map(text -> new Candidate(text, description, text));
    }

    /** What the entry is called, spelled as ids are, as far as it is found by that. */
    private static Stream<String> spellings(Entry entry, Titles titles) {
        List<String> spellings = new ArrayList<>(List.of(entry.id()));
        entry.names().forEach(name -> {
            String spelling = Name.toId(name);
            if (Name.fold(spelling).equals(Name.fold(name))) {
                spellings.add(spelling);
            }
        });
        return Stream.concat(spellings.stream(), entry.names().map(titles::without).flatMap(rests -> rests.stream()));
    }

    /** The name, the kind, and the alias by which it was found. */
    private static String description(Entry entry, String begun) {
        boolean plain = Name.fold(entry.id()).startsWith(begun) || Name.fold(entry.name()).startsWith(begun);
        String alias = plain ? "" : entry.names().skip(1)
                .filter(name -> Name.fold(name).startsWith(begun))
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
        return entry.name() + alias + ", " + entry.kind().name();
    }
}
