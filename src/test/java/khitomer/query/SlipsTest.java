package khitomer.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import khitomer.model.Nearest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {

    @ParameterizedTest
    @CsvSource({"worf,worf,0", "wrof,worf,1", "wof,worf,1", "woorf,worf,1", "wirf,worf,1", "rwof,worf,2", "'',wo,2", "wo,'',2",
        "gowron,gwroon,2", "'','',0"})
    void letters_left_out_added_changed_or_swapped_are_one_slip_each(String wanted, String other, int slips) {
        assertThat(new Slips(wanted, 2).to(other, 2)).isEqualTo(slips);
    }

    @Test
    void of_names_in_order_what_is_ruled_out_is_out() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            TreeSet<String> names = new TreeSet<>();
            for (int i = 0; i < 60; i++) {
                names.add(word(random));
            }
            String wanted = word(random);
            int most = 1 + random.nextInt(2);
            int allowed = random.nextInt(most + 1);
            Slips slips = new Slips(wanted, most);
            String out = "\uFFFF";
            for (String name : names) {
                boolean isNear = Nearest.slips(wanted, name, most) <= allowed;
                assertThat(isNear && name.startsWith(out)).as(name).isFalse();
                if (!name.startsWith(out)) {
                    int found = slips.to(name, allowed);
                    assertThat(found <= allowed).as(wanted + " " + name).isEqualTo(isNear);
                    assertThat(isNear ? found : 0).isEqualTo(isNear ? Nearest.slips(wanted, name, most) : 0);
                    out = slips.ruledOut() > 0 ? name.substring(0, slips.ruledOut()) : "\uFFFF";
                }
            }
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
