package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Starts the built program in a real shell, as scripts and pipes do. */
class ShellIT {

    @Test
    void in_a_pipe_every_happening_is_one_line_that_grep_sees_whole() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer timeline | grep -i 'khitomer-massacre '");

        assertThat(shell.out().lines())
                .singleElement()
                .asString()
                .startsWith("2346")
                .contains("Khitomer Massacre")
                .contains("Romulan");
        assertThat(shell.err()).isEmpty();
        assertThat(shell.code()).isZero();
    }

    @Test
    void ids_can_be_piped_back_into_show() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer list ships -o ids | khitomer show - -o ids > shown; "
                + "khitomer list ships -o ids | cmp - shown && echo same; rm shown");

        assertThat(shell).isEqualTo(new Shell(0, "same\n", ""));
    }

    @Test
    void ids_that_end_with_nul_go_through_xargs() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer list missions --at khitomer -o ids -0 | xargs -0 -n 1 echo");

        assertThat(shell.out()).contains("turning-point\n");
    }

    @Test
    void facts_can_be_cut() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer show khitomer -o flat | grep '^khitomer.name' | cut -f2");

        assertThat(shell).isEqualTo(new Shell(0, "Khitomer\n", ""));
    }

    @Test
    void a_closed_pipe_ends_the_program_quietly() throws IOException, InterruptedException {
        Shell shell = Shell.run("for i in 1 2 3; do khitomer list -o json | head -1; done; khitomer timeline | true");

        assertThat(shell).isEqualTo(new Shell(0, "[\n[\n[\n", ""));
    }

    @Test
    void a_full_disk_or_a_closed_output_is_an_error() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/dev/full")));

        Shell full = Shell.run("khitomer list -o ids > /dev/full; echo $?; khitomer export sql > /dev/full; echo $?; "
                + "khitomer --version > /dev/full; echo $?; khitomer export json --into /dev/full; echo $?");
        Shell closed = Shell.run(
                "khitomer list -o ids >&-; echo $?; khitomer kinds >&- 2>&-; echo $?; "
                        + "khitomer show nobody 2>&-; echo $?; khitomer list -o ids 2>/dev/full | wc -l; khitomer shell <&-; echo $?");

        String lost = "khitomer: write error: No space left on device";
        assertThat(full)
                .isEqualTo(new Shell(0, "74\n74\n74\n74\n", (lost + "\n").repeat(3) + lost + ": '/dev/full'\n"));
        assertThat(closed.err()).isEqualTo("khitomer: write error: Bad file descriptor\n");
        assertThat(closed.out()).matches("74\n74\n1\n *[0-9]{3}\n0\n");
    }

    @Test
    void a_file_to_write_into_is_whole_or_not_there() throws IOException, InterruptedException {
        Shell shell =
                Shell.run("cd \"$(mktemp -d)\" && (ulimit -f 16; khitomer export json --no-cache --into all.json); "
                        + "echo $?; ls -A");

        assertThat(shell).isEqualTo(new Shell(0, "74\n", "khitomer: write error: File too large: 'all.json'\n"));
    }

    @Test
    void it_speaks_utf_8_whatever_the_locale() throws IOException, InterruptedException {
        Shell plain = Shell.run("khitomer show qonos", Map.of("LC_ALL", "C.UTF-8"));
        Shell bare = Shell.run("khitomer show qonos; khitomer show \"QO’NOS\" -o ids", Map.of("LC_ALL", "C"));

        assertThat(bare.out()).isEqualTo(plain.out() + "qonos\n");
        assertThat(bare.out()).startsWith("Qo'noS");
        assertThat(bare.err()).isEmpty();
    }

    @Test
    void an_apostrophe_needs_no_care() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer show \"Ja'rod, son of Torg\" -o ids; khitomer show jarod");

        assertThat(shell.out()).isEqualTo("jarod-son-of-lursa\n");
        assertThat(shell.err())
                .startsWith("khitomer: 'jarod' means 2 entries:\n")
                .contains("jarod-2346 ")
                .contains("jarod-son-of-lursa ");
        assertThat(shell.code()).isEqualTo(4);
    }

    @Test
    void a_typo_is_answered_with_the_nearest_name() throws IOException, InterruptedException {
        Shell shell = Shell.run("cd / && khitomer show kitomer");

        assertThat(shell)
                .isEqualTo(new Shell(1, "", "khitomer: no entry is called 'kitomer'; did you mean 'khitomer'?\n"));
    }

    @Test
    void the_same_lore_gives_the_same_bytes() throws IOException, InterruptedException {
        String commands = "khitomer list -o json; khitomer timeline; khitomer show worf; khitomer search khitomer";

        Shell shell = Shell.run(commands, Map.of("TZ", "Asia/Tokyo", "LANG", "tr_TR.UTF-8", "LC_ALL", "tr_TR.UTF-8"));

        assertThat(shell).isEqualTo(Shell.run(commands));
    }

    @Test
    void where_files_cannot_grow_as_on_a_full_disk_answers_are_the_same() throws IOException, InterruptedException {
        String call = "khitomer show khitomer --lore lore";
        Map<String, String> cache =
                Map.of("XDG_CACHE_HOME", Files.createTempDirectory("cache").toString());

        Shell full = Shell.run("(ulimit -f 40; " + call + ")", cache);

        assertThat(full).isEqualTo(Shell.run(call + " --no-cache"));
        assertThat(Shell.run("find \"$XDG_CACHE_HOME\" -type f", cache).out()).isEmpty();
        assertThat(Shell.run(call, cache)).isEqualTo(full);
        assertThat(Shell.run("find \"$XDG_CACHE_HOME\" -type f", cache).out()).contains("/segment-");
    }

    @Test
    void a_pipe_in_a_lore_folder_is_not_waited_for() throws IOException, InterruptedException {
        Path lore = Files.createTempDirectory("lore");
        Files.writeString(lore.resolve("people.yaml"), "- {id: worf, kind: character, name: Worf}\n");

        Shell shell = Shell.run("mkfifo '" + lore + "/pipe.yaml' && timeout 20 khitomer list --lore '" + lore + "'");

        assertThat(shell)
                .isEqualTo(new Shell(
                        0,
                        "worf  Worf  character\n",
                        "khitomer: warning: parts of 1 file could not be read; run 'khitomer check --lore " + lore
                                + "'\n"));
    }
}
