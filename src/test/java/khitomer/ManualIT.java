package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Reads the manual that packaging made with the programs that readers have, where these are installed. */
class ManualIT {

    @Test
    void mandoc_finds_nothing_amiss() throws IOException, InterruptedException {
        needs("mandoc");

        assertThat(Shell.run("mandoc -Tlint -W style target/man/man?/*.?")).isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void pages_fit_80_and_120_columns_in_mandoc() throws IOException, InterruptedException {
        needs("mandoc");

        for (int width : new int[] {80, 120}) {
            Shell shell = Shell.run("for page in target/man/man?/*.?; do LC_ALL=C mandoc -Tascii -Owidth=" + (width - 2)
                    + " $page | sed 's/.\\x08//g'; done");

            assertThat(shell.err()).isEmpty();
            assertThat(shell.out().lines()).hasSizeGreaterThan(1000).allMatch(line -> line.length() <= width);
        }
    }

    @Test
    void pages_fit_80_and_120_columns_in_groff_which_warns_of_nothing() throws IOException, InterruptedException {
        needs("groff");

        for (int width : new int[] {80, 120}) {
            Shell shell = Shell.run("for page in target/man/man?/*.?; do LC_ALL=C groff -ww -man -Tutf8 -P-cbou -rLL="
                    + (width - 2) + "n $page; done");

            assertThat(shell.err()).isEmpty();
            assertThat(shell.out().lines()).hasSizeGreaterThan(1000).allMatch(line -> line.length() <= width);
            assertThat(shell.out()).contains("khitomer list ships -o ids | khitomer show -");
        }
    }

    @Test
    void man_finds_the_page_of_a_command() throws IOException, InterruptedException {
        needs("man");

        Shell shell = Shell.run("LC_ALL=C MANPAGER=cat MANWIDTH=80 man -M target/man khitomer-show");

        assumeTrue(!shell.everything().contains("minimized"), "this system shows no manuals");
        assertThat(shell.out())
                .contains("khitomer-show - what is this?", "--canon=CANON", "khitomer show house of duras");
    }

    private static void needs(String program) throws IOException, InterruptedException {
        assumeTrue(Shell.run("command -v " + program).code() == 0, program + " is not installed");
    }
}
