package khitomer.check;

import java.util.List;
import java.util.stream.Stream;
import khitomer.chronology.Chronology;
import khitomer.model.Diagnostic;
import khitomer.model.Lore;

/** What is said about time can all be true. */
final class TimeRules implements Rule {

    static final List<String> CODES = List.of(
            "TIME010", "TIME011", "TIME012", "TIME013", "TIME014", "TIME015", "TIME016", "TIME017", "TIME018",
            "TIME019", "TIME020", "TIME021", "TIME022", "TIME030", "TIME031");

    @Override
    public List<String> codes() {
        return CODES;
    }

    @Override
    public Stream<Diagnostic> check(Lore lore) {
        Chronology chronology = Chronology.of(lore.repository());
        return Stream.of(
                        chronology.contradictions().stream(),
                        new Lifespans(chronology, lore.repository()).check(),
                        new TimeNotes(chronology, lore.repository()).check())
                .flatMap(found -> found);
    }
}
