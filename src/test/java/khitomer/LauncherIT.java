package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the start script in the ways people do. */
class LauncherIT {

    private static final Path PROGRAM = Path.of("target/khitomer").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void it_starts_through_links_from_anywhere() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("bin dir"));
        Files.createSymbolicLink(folder.resolve("bin dir/k"), PROGRAM);
        Files.createSymbolicLink(folder.resolve("second"), Path.of("bin dir/k"));

        assertThat(Shell.run("cd / && '" + folder + "/second' --version")).isEqualTo(new Shell(0, "khitomer 0.1.0\n", ""));
        assertThat(Shell.run("cd '" + folder + "' && ./second --version").code()).isZero();
        assertThat(Shell.run("PATH='" + folder + "/bin dir':$PATH; k --version").code()).isZero();
    }

    @Test
    void without_java_it_says_what_it_needs() throws IOException, InterruptedException {
        Shell shell = Shell.run("JAVA_HOME= PATH=/nowhere /bin/sh '" + PROGRAM + "' --version");

        assertThat(shell).isEqualTo(new Shell(69, "",
                "khitomer: Java 17 or newer is needed; install it, or set JAVA_HOME to where it is\n"));
    }

    @Test
    void an_old_java_is_refused_in_words() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("release"), "IMPLEMENTOR=\"Old\"\nJAVA_VERSION=\"1.8.0_392\"\n");
        Files.writeString(folder.resolve("bin/java"), "#!/bin/sh\necho started\n");
        assertThat(folder.resolve("bin/java").toFile().setExecutable(true)).isTrue();

        Shell shell = Shell.run("khitomer --version", Map.of("JAVA_HOME", folder.toString()));

        assertThat(shell.code()).isEqualTo(69);
        assertThat(shell.out()).isEmpty();
        assertThat(shell.err()).contains("is Java 1.8.0_392");
    }

    @Test
    void arguments_arrive_as_they_were_typed() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer date 'a  b*' ''; khitomer date '’“é日'", Map.of("LC_ALL", "C"));

        assertThat(shell.err()).contains("'a  b*'").contains("'’“é日'");
    }

    @Test
    void options_for_java_in_the_environment_stay_unheard() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer --version",
                Map.of("JAVA_TOOL_OPTIONS", "-Dx=y", "JDK_JAVA_OPTIONS", "-Dx=y", "_JAVA_OPTIONS", "-Dx=y"));

        assertThat(shell).isEqualTo(new Shell(0, "khitomer 0.1.0\n", ""));
    }

    @Test
    void on_a_terminal_text_fits_its_width() throws IOException, InterruptedException {
        Shell shell = Shell.run("script -qec 'stty cols 50 rows 90; khitomer show general mojog --color never' /dev/null");

        assertThat(shell.out().lines()).contains("  2382  Reconquest of Khitomer (commander):")
                .allMatch(line -> line.length() <= 50);
    }

    @Test
    void an_archive_that_does_not_fit_is_passed_over_in_silence() throws IOException, InterruptedException {
        Shell shell = Shell.run("cp target/khitomer target/khitomer.jar '" + folder + "' && cp target/khitomer-*.[ja]* '"
                + folder + "' && '" + folder + "/khitomer' --version");

        assertThat(shell).isEqualTo(new Shell(0, "khitomer 0.1.0\n", ""));
    }
}
