package khitomer.cli.complete;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import khitomer.base.SafeText;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.model.Name;
import khitomer.query.EntryOrder;
import khitomer.query.NameLookup;
import khitomer.terminal.prompt.Suggestion;

/** The ids of entries whose name, alias or id begins as typed, compared as names are, with name and kind. */
public final class EntryWords {

    /** Of how many entries all are offered where nothing is typed. */
    private static final int FEW = 1000;

    private final Lore lore;
    private final List<Entry> first;

    /** @param first what is offered where nothing is typed, in its order */
    public EntryWords(Lore lore, List<Entry> first) {
        this.lore = lore;
        this.first = List.copyOf(first);
    }

    public List<Suggestion> begun(String typed) {
        String folded = Name.fold(typed);
        if (folded.isEmpty()) {
            return suggestions(!first.isEmpty() || lore.repository().size() > FEW ? first.stream() : ordered(all()));
        }
        Set<Entry> begun = new LinkedHashSet<>(lore.names().begun(folded));
        begun.addAll(ofIds(folded));
        return suggestions(ordered(
                begun.isEmpty() ? Set.copyOf(new NameLookup(lore).find(typed).entries()) : begun));
    }

    private Set<Entry> all() {
        return new LinkedHashSet<>(lore.repository().entries());
    }

    /** The entries whose ids begin so: some of all that are called in any way something that begins so. */
    private List<Entry> ofIds(String folded) {
        return lore.names().begun(folded, Integer.MAX_VALUE).stream()
                .filter(entry -> Name.fold(entry.id()).startsWith(folded))
                .toList();
    }

    private static Stream<Entry> ordered(Set<Entry> entries) {
        return entries.stream().sorted(EntryOrder.BY_KIND_AND_ID);
    }

    private static List<Suggestion> suggestions(Stream<Entry> entries) {
        Set<String> seen = new LinkedHashSet<>();
        return entries.filter(entry -> seen.add(entry.id()))
                .map(entry -> new Suggestion(
                        SafeText.line(entry.id()),
                        SafeText.line(entry.name()) + ", "
                                + SafeText.line(entry.kind().name()),
                        true))
                .toList();
    }
}
