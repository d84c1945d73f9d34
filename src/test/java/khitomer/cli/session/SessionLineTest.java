package khitomer.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionLineTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            show Qo'noS~show·Qo'noS
            show ja'rod and d'ghor~show·ja'rod·and·d'ghor
            show 'etlh of worf~show·'etlh·of·worf
            list --at 'camp khitomer'~list·--at·camp khitomer
            list --where name='Ja'rod' -o ids~list·--where·name=Ja'rod·-o·ids
            show 'Ja'rod, son of Torg'~show·Ja'rod, son of Torg
            list --at "camp khitomer" x~list·--at·camp khitomer·x
            --lore="my lore"~--lore=my lore
            show "a \\"b\\" \\\\ c"~show·a "b" \\ c
            a\\ b \\'c d\\e~a b·'c·d\\e
            "" ''~·
            \t a  \t b ~a·b
            """)
    void a_line_is_split_as_a_shell_would_but_for_apostrophes_inside_words(String line, String words) {
        SessionLine typed = SessionLine.of(line);

        assertThat(String.join("·", typed.texts())).isEqualTo(words);
        assertThat(typed.pipe()).isFalse();
        assertThat(typed.open()).isFalse();
    }

    @Test
    void a_pipe_or_a_file_is_noticed_outside_quotes_alone() {
        assertThat(SessionLine.of("show worf | grep died").pipe()).isTrue();
        assertThat(SessionLine.of("show worf|cat").pipe()).isTrue();
        assertThat(SessionLine.of("list >file").pipe()).isTrue();
        assertThat(SessionLine.of("show - < names").pipe()).isTrue();
        assertThat(SessionLine.of("show \"a | b\" '|' \\| a->b").pipe()).isFalse();
    }

    @Test
    void a_quotation_mark_that_is_not_closed_is_noticed() {
        SessionLine typed = SessionLine.of("show \"house of du");

        assertThat(typed.open()).isTrue();
        assertThat(typed.texts()).containsExactly("show", "house of du");
        assertThat(typed.words().get(1).from()).isEqualTo(5);
    }
}
