package khitomer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Field SUMMARY = new Field(
            "summary",
            Shape.TEXT,
            false,
            false,
            List.of(),
            List.of(),
            Point.WHOLE,
            Clock.STORY,
            Optional.empty(),
            Optional.empty(),
            "");
    private static final Location PLACE = new Location("ships.yaml", 3, 1);
    private static final Kind SHIP = new Kind("ship", "ships", Optional.empty(), Map.of("summary", SUMMARY), Set.of());

    private final List<String> readings = new ArrayList<>();
    private final Entry entry = new Entry("narada", SHIP, "Narada", PLACE, () -> {
        readings.add("narada");
        Statement summary = new Statement(SUMMARY, 0, new Value.Text("A mining ship.", PLACE), Map.of(), List.of());
        return new Entry.Content(List.of(), List.of(summary));
    });

    @Test
    void what_it_is_called_is_told_without_reading_more() {
        assertThat(entry.id()).isEqualTo("narada");
        assertThat(entry.name()).isEqualTo("Narada");
        assertThat(entry.kind()).isEqualTo(SHIP);
        assertThat(entry.location()).isEqualTo(PLACE);
        assertThat(entry).isEqualTo(new Entry("narada", SHIP, "Narada", List.of(), List.of(), PLACE));
        assertThat(entry.firstNamed("born")).as("what no ship has").isEmpty();
        assertThat(readings).isEmpty();
    }

    @Test
    void what_it_says_is_read_once() {
        assertThat(entry.summary()).isEqualTo("A mining ship.");
        assertThat(entry.statements()).hasSize(1);
        assertThat(entry.names()).containsExactly("Narada");
        assertThat(readings).containsExactly("narada");
    }
}
