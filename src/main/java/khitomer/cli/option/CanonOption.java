package khitomer.cli.option;

import java.util.List;
import java.util.Optional;
import khitomer.cli.complete.ValueCompleter;
import khitomer.model.DidYouMean;
import khitomer.model.Repository;
import khitomer.model.World;
import khitomer.query.Canon;

/** The option that chooses a canon. */
final class CanonOption {

    final Option<String> canon = Option.text(
            "CANON",
            ValueCompleter.CANON,
            "Only facts from this canon; names and summaries are always shown.",
            "--canon");

    private final LoreOptions lore;

    CanonOption(LoreOptions lore) {
        this.lore = lore;
    }

    /** The lens through which the lore is seen, if a canon was asked for. */
    Optional<Canon> lens() {
        if (!canon.isGiven()) {
            return Optional.empty();
        }
        String typed = canon.orElse("");
        List<String> words = lore.world().canon();
        if (!words.contains(typed)) {
            throw new UsageException(
                    words.isEmpty()
                            ? "this world names no canon"
                            : "there is no canon '" + typed + "'" + DidYouMean.questionOrAll(typed, words));
        }
        return Optional.of(new Canon(typed, lore.world()));
    }

    /** The entries of the canon, or all. */
    Repository repository() {
        Optional<Canon> lens = lens();
        return lens.isPresent() ? lens.get().only(lore.repository()) : lore.repository();
    }

    /** The world with the sources of the canon, or with all. */
    World world() {
        Optional<Canon> lens = lens();
        return lens.isPresent() ? lens.get().ofWorld() : lore.world();
    }
}
