package khitomer.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A lore in memory. */
public record InMemoryLore(
        World world,
        Kinds kinds,
        Repository repository,
        List<Diagnostic> diagnostics,
        Map<String, String> texts,
        Set<String> idsNotRead)
        implements Lore {

    public InMemoryLore {
        diagnostics = diagnostics.stream().sorted().toList();
        texts = Collections.unmodifiableMap(texts);
        idsNotRead = Set.copyOf(idsNotRead);
    }

    /** The names; the index is built on each call. */
    @Override
    public NameIndex names() {
        return new InMemoryNameIndex(repository.entries(), new Titles(world.titles()));
    }
}
