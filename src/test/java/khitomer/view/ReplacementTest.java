package khitomer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import khitomer.model.Diagnostic;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplacementTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "date: c. 1941           ; c. 1941  ; 1941~                ; date: 1941~",
                "`  died: 12/1941 # note` ; 12/1941  ; died: 1941-12        ; `  died: 1941-12 # note`",
                "- id: Worf Rozhenko     ; Worf     ; id: worf-rozhenko    ; - id: worf-rozhenko",
                "- {id: a, date: 12/1941, at: b} ; 12/1941 ; date: 1941-12 ; - {id: a, date: 1941-12, at: b}",
                "see-also: [Captain Mara, b] ; Captain ; mara              ; see-also: [mara, b]",
                "`  - Captain Mara`      ; Captain  ; mara                 ; `  - mara`",
                "text: of [[Captain Mara]], once ; Captain ; mara          ; text: of [[mara]], once",
                "name: Eels: Again       ; `: Again` ; `name: \"Eels: Again\"` ; `name: \"Eels: Again\"`",
                "- {name: 𝄞𝄞, date: c. 1941} ; c.    ; 1941~                ; - {name: 𝄞𝄞, date: 1941~}"
            })
    void a_plain_value_is_replaced_and_nothing_else(String line, String at, String instead, String right) {
        Replacement replacement =
                Replacement.of(diagnostic(line, at, instead), List.of(line)).orElseThrow();

        int from = line.offsetByCodePoints(0, replacement.from() - 1);
        int to = line.offsetByCodePoints(0, replacement.to() - 1);
        assertThat(line.substring(0, from) + replacement.text() + line.substring(to))
                .isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "date: \"c. 1941\"    ; c.      ; 1941~",
                "at: b                ; b       ; {date: 2344, source: …}",
                "- {date: a, at: b}   ; a       ; `[1, 2]`",
                "text: Captain Mara   ; Captain ; summary: mara",
                "and so on            ; so      ; mara",
                "- {date: a           ; a       ; 1941~",
                "text: >              ; >       ; mara"
            })
    void what_is_not_sure_is_left_to_people(String line, String at, String instead) {
        assertThat(Replacement.of(diagnostic(line, at, instead), List.of(line))).isEmpty();
    }

    @Test
    void a_value_that_may_go_on_in_the_next_line_is_left_to_people() {
        String line = "- date: c. 1941";

        assertThat(Replacement.of(diagnostic(line, "c.", "1941~"), List.of(line, "    or so")))
                .isEmpty();
        assertThat(Replacement.of(diagnostic(line, "c.", "1941~"), List.of(line, "  at: b")))
                .isPresent();
    }

    private static Diagnostic diagnostic(String line, String at, String instead) {
        int column = line.codePointCount(0, line.indexOf(at)) + 1;
        return Diagnostic.of(RuleCode.WRONG_SHAPE, new Location("a.yaml", 1, column), "wrong", instead);
    }
}
