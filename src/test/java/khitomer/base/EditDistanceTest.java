package khitomer.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "worf,worf,0",
        "wrof,worf,1",
        "wof,worf,1",
        "woorf,worf,1",
        "wirf,worf,1",
        "rwof,worf,2",
        "'',wo,2",
        "wo,'',2",
        "gowron,gwroon,2",
        "'','',0",
        "kitomer,khitomer,1",
        "khitmoer,khitomer,1",
        "khitomre,khitomer,1",
        "gorkon,gowron,2"
    })
    void letters_left_out_added_changed_or_swapped_are_one_slip_each(String wanted, String other, int slips) {
        assertThat(new EditDistance(wanted, 2).distanceTo(other, 2)).isEqualTo(slips);
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
            EditDistance slips = new EditDistance(wanted, most);
            String out = "\uFFFF";
            for (String name : names) {
                boolean isNear = counted(wanted, name) <= allowed;
                assertThat(isNear && name.startsWith(out)).as(name).isFalse();
                if (!name.startsWith(out)) {
                    int found = slips.distanceTo(name, allowed);
                    assertThat(found <= allowed).as(wanted + " " + name).isEqualTo(isNear);
                    assertThat(isNear ? found : 0).isEqualTo(isNear ? counted(wanted, name) : 0);
                    out = slips.rejectedPrefix() > 0 ? name.substring(0, slips.rejectedPrefix()) : "\uFFFF";
                }
            }
        }
    }

    /** All of the usual table. */
    private static int counted(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(slips[i - 1][j], slips[i][j - 1]) + 1,
                                slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }
        return slips[one.length()][other.length()];
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = random.nextInt(7); i >= 0; i--) {
            word.append((char) ('a' + random.nextInt(3)));
        }
        return word.toString();
    }
}
