package khitomer.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        // text, JSON, spreadsheet, YAML
        "0, true, true, true", "-5, true, true, true", "+5, false, true, true", "0044, false, true, true",
        "1.5, true, true, true", "1., false, false, true", ".5, false, false, true", "1E5, true, true, true",
        "1e+5, true, true, true", "1e, false, false, false", "1_000, false, false, true", "1.5_0, false, false, true",
        "0x1F, false, false, true", "0o17, false, false, true", "0x, false, false, false", "-.inf, false, false, true",
        ".NaN, false, false, true", "'', false, false, false", "-, false, false, false", "., false, false, false",
        "2293-06, false, false, false", "1701-D, false, false, false", "_, false, false, false"
    })
    void a_number_is_one_to_those_who_read_it(String text, boolean json, boolean plain, boolean yaml) {
        assertThat(Numeral.isJson(text)).isEqualTo(json);
        assertThat(Numeral.isPlain(text)).isEqualTo(plain);
        assertThat(Numeral.isYaml(text)).isEqualTo(yaml);
    }
}
