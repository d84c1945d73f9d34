package khitomer.view;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import khitomer.model.Citation;
import khitomer.model.Entry;
import khitomer.model.Location;
import khitomer.model.Lore;
import khitomer.render.report.Addresses;

/**
 * The addresses that the sources of a lore have.
 *
 * <p>A source that is cited links to its page, or to where it is as a whole. A name links to the first page that its
 * sources cite and that is called as the entry is. Other pages tell of it too, but are about something else: whoever
 * follows a name wants to read of what it names.
 */
public final class LoreAddresses implements Addresses {

    private static final String PAGE = "{page}";
    private static final Location NOWHERE = new Location("", 1, 1);

    private final Supplier<Lore> lore;

    /** @param lore the lore, which is read only when an address is asked for */
    public LoreAddresses(Supplier<Lore> lore) {
        this.lore = lore;
    }

    @Override
    public String ofSource(String citation) {
        return address(Citation.of(citation, NOWHERE)).orElse("");
    }

    @Override
    public String ofEntry(String id) {
        return lore.get().repository().find(id).map(this::address).orElse("");
    }

    private String address(Entry entry) {
        return Stream.concat(
                        entry.sources().stream(), entry.statements().stream().flatMap(said -> said.sources().stream()))
                .filter(cited -> entry.names().anyMatch(cited.page()::equalsIgnoreCase))
                .filter(this::hasPages)
                .findFirst()
                .flatMap(this::address)
                .orElse("");
    }

    private boolean hasPages(Citation cited) {
        return lore.get()
                .world()
                .source(cited)
                .filter(source -> source.url().contains(PAGE))
                .isPresent();
    }

    private Optional<String> address(Citation cited) {
        return lore.get()
                .world()
                .source(cited)
                .filter(source -> !cited.page().isEmpty() || !source.url().contains(PAGE))
                .map(source -> source.address(cited.page()));
    }
}
