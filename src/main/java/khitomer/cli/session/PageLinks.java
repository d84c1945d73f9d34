package khitomer.cli.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.base.SafeText;
import khitomer.model.Entry;
import khitomer.model.InMemoryRepository;
import khitomer.model.ProseLink;
import khitomer.model.Repository;
import khitomer.query.EntryOrder;
import khitomer.query.Links;
import khitomer.render.text.DisplayWidth;
import khitomer.view.Labels;

/** What the pages that were shown last link to, numbered so that it can be followed. */
final class PageLinks {

    private static final int MOST_LINES = 2;
    private static final int MOST_NUMBERED = 99;
    private static final String GAP = "  ";

    private final List<Entry> entries;
    private final Labels labels;

    private PageLinks(List<Entry> entries, Labels labels) {
        this.entries = entries;
        this.labels = labels;
    }

    /** Where no page was shown yet. */
    static PageLinks none() {
        return new PageLinks(List.of(), new Labels(InMemoryRepository.of(List.of())));
    }

    /** What some entries link to, in their fields and their prose, then what refers to them, in the order of time. */
    static PageLinks of(List<Entry> shown, Repository repository) {
        Map<String, Entry> linked = new LinkedHashMap<>();
        for (Entry entry : shown) {
            Stream<String> fields = entry.references()
                    .map(said -> said.reference().orElseThrow().id());
            Stream<String> prose = entry.statements().stream()
                    .filter(said -> said.field().isProse())
                    .flatMap(said -> ProseLink.in(said.value().written()).stream())
                    .map(ProseLink::id);
            Stream.concat(fields, prose)
                    .distinct()
                    .forEach(id -> repository.find(id).ifPresent(other -> linked.putIfAbsent(other.id(), other)));
            Links.direct(entry, repository)
                    .filter(hop -> hop.way() == Links.Way.IN)
                    .map(Links.Hop::other)
                    .distinct()
                    .sorted(EntryOrder.BY_TIME)
                    .forEach(other -> linked.putIfAbsent(other.id(), other));
        }
        shown.forEach(entry -> linked.remove(entry.id()));
        return new PageLinks(List.copyOf(linked.values()), new Labels(repository));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The entry of a number that was typed; nothing where it is none of these. */
    Optional<Entry> numbered(String typed) {
        if (!typed.matches("[1-9][0-9]?") || Integer.parseInt(typed) > entries.size()) {
            return Optional.empty();
        }
        return Optional.of(entries.get(Integer.parseInt(typed) - 1));
    }

    /** As many of the names with their numbers as two lines of a screen take. */
    String text(int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < Math.min(entries.size(), MOST_NUMBERED) && lines.size() < MOST_LINES; i++) {
            String next = i + 1 + " " + SafeText.line(labels.name(entries.get(i)));
            boolean fits = DisplayWidth.of(line.toString()) + GAP.length() + DisplayWidth.of(next) < columns;
            if (line.length() > 0 && !fits) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : GAP).append(next);
        }
        if (lines.size() < MOST_LINES && line.length() > 0) {
            lines.add(line.toString());
        }
        return lines.isEmpty() ? "" : "\n" + String.join("\n", lines) + "\n";
    }
}
