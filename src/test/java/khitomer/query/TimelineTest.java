package khitomer.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.TestLore;
import khitomer.model.Clock;
import khitomer.model.Entry;
import khitomer.model.Lore;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final String LORE = """
            - {id: mara, kind: character, born: 2300, died: 2350}
            - {id: vael, kind: character, born: 2300}
            - {id: siege, kind: event, date: 2320, participants: [mara, vael]}
            """;

    @Test
    void what_happened_to_two_of_which_one_was_read_anew_is_told_once() {
        Lore lore = TestLore.of(LORE);
        List<Entry> entries = List.of(
                TestLore.entry(lore, "mara"), TestLore.entry(TestLore.of(LORE), "mara"), TestLore.entry(lore, "vael"));

        List<TimelineEvent> happenings = Timeline.ofAll(entries, lore.repository(), Clock.STORY);

        assertThat(happenings)
                .extracting(each -> each.entry().id() + " " + each.what() + " "
                        + each.date().text())
                .containsExactly("mara born 2300", "vael born 2300", "siege event 2320", "mara died 2350");
    }

    @Test
    void a_date_of_an_entry_that_was_read_anew_is_still_stated() {
        Entry stated = TestLore.entry(TestLore.of(LORE), "siege");
        Entry again = TestLore.entry(TestLore.of(LORE), "siege");
        TimelineEvent happening = TimelineEvent.of(stated, Clock.STORY).get(0);

        assertThat(TimelineOrder.isInferred(new TimelineEvent(happening.date(), again, happening.statement())))
                .isFalse();
    }
}
