package khitomer.query;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khitomer.model.Backlink;
import khitomer.model.Entry;
import khitomer.model.ProseLink;
import khitomer.model.Repository;
import khitomer.model.Statement;

/** Finds prose that names an entry without a link to it. */
public final class Mentions {

    private final Entry named;
    private final List<List<String>> names;

    private Mentions(Entry named) {
        this.named = named;
        this.names = named.names()
                .map(name -> Tokenizer.of(name).stream().map(Word::folded).toList())
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The statements of other entries that name this one without linking to it, by kind and id. */
    public static List<Backlink> of(Entry named, Repository repository) {
        Mentions mentions = new Mentions(named);
        return repository.entries().stream()
                .filter(entry -> !entry.equals(named))
                .sorted(EntryOrder.BY_KIND_AND_ID)
                .flatMap(mentions::in)
                .toList();
    }

    private Stream<Backlink> in(Entry entry) {
        return entry.statements().stream()
                .filter(statement -> statement.field().isProse() && speaksOfIt(statement))
                .map(statement -> new Backlink(entry, statement));
    }

    private boolean speaksOfIt(Statement statement) {
        String prose = statement.value().written();
        List<ProseLink> links = ProseLink.in(prose);
        if (links.stream().anyMatch(link -> link.id().equals(named.id()))) {
            return false;
        }
        StringBuilder unlinked = new StringBuilder(prose);
        links.forEach(link -> IntStream.range(link.start(), link.end()).forEach(at -> unlinked.setCharAt(at, '\n')));
        List<String> words =
                Tokenizer.of(unlinked.toString()).stream().map(Word::folded).toList();
        return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
    }
}
