package khitomer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts {@code khitomer doctor} as people do, where much is broken. */
class DoctorIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final String JAVA = System.getProperty("java.home");
    private static final String ALL = "lore version java start cache terminal colour width encoding pager completion ";

    @TempDir
    private Path folder;

    private Shell run(String command) throws IOException, InterruptedException {
        return Shell.run("cd '" + folder + "' && " + command);
    }

    private static List<String> aspects(Shell shell) {
        return shell.out().lines().map(line -> line.split(" ")[0]).toList();
    }

    @Test
    void with_the_archive_of_packaging_the_start_is_fast() throws IOException, InterruptedException {
        Shell shell = run("JAVA_HOME='" + JAVA + "' khitomer doctor java start");

        assertThat(shell.code()).isZero();
        assertThat(shell.out())
                .contains("Java " + System.getProperty("java.version"))
                .contains("named by JAVA_HOME")
                .contains("start  ok  classes come from ");
    }

    @Test
    void an_archive_that_does_not_fit_is_told() throws IOException, InterruptedException {
        Shell shell = run("cp '" + TARGET + "/khitomer' '" + TARGET + "/khitomer.jar' . && echo none > khitomer-"
                + System.getProperty("java.version") + ".jsa && cksum < khitomer-" + System.getProperty("java.version")
                + ".jsa > khitomer-" + System.getProperty("java.version") + ".jsa.sum && JAVA_HOME='" + JAVA
                + "' ./khitomer doctor start");

        assertThat(shell.code()).isEqualTo(1);
        assertThat(shell.out())
                .contains("does not fit this Java or this khitomer.jar")
                .contains(": rm -f ");
    }

    @Test
    void an_archive_that_is_made_on_first_use_is_told_too() throws IOException, InterruptedException {
        String call = "JAVA_HOME='" + JAVA + "' XDG_CACHE_HOME='" + folder + "/cache' ./khitomer doctor start";

        String first = run("cp '" + TARGET + "/khitomer' '" + TARGET + "/khitomer-prepare' '" + TARGET
                        + "/khitomer.jar' . && " + call)
                .out();
        assertThat(first).contains("an archive of classes is being made");
        for (int i = 0; i < 600 && first.contains("being made"); i++) {
            Thread.sleep(200);
            first = run(call).out();
        }
        assertThat(first).startsWith("start  ok  classes come from ").contains("/cache/khitomer/start/");
    }

    @Test
    void where_everything_is_broken_everything_is_still_told() throws IOException, InterruptedException {
        Shell shell = run("touch cache && env -i PATH='" + JAVA + "/bin':\"$PATH\" JAVA_HOME=/nowhere XDG_CACHE_HOME='"
                + folder + "/cache' KHITOMER_LORE=/nowhere KHITOMER_PAGER=mroe khitomer doctor");

        assertThat(shell.code()).isEqualTo(3);
        assertThat(String.join(" ", aspects(shell)) + " ").isEqualTo(ALL);
        assertThat(shell.err()).isEqualTo("khitomer: amiss: lore, java, cache, pager\n");
    }

    @Test
    void nothing_is_made_not_even_the_cache_folder() throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("lore"));
        Files.writeString(folder.resolve("lore/people.yaml"), "- {id: worf, name: Worf, kind: character}\n");

        Shell shell =
                run("XDG_CACHE_HOME='" + folder + "/cache' JAVA_HOME='" + JAVA + "' khitomer doctor --lore lore; ls");

        assertThat(shell.out()).endsWith("\nlore\n").contains("/cache/khitomer is not there yet");
    }

    @Test
    void the_locale_of_the_user_is_told_and_not_that_of_the_start_script() throws IOException, InterruptedException {
        Shell shell = run(
                "LC_ALL=C khitomer doctor encoding; LC_ALL= LC_CTYPE= LANG=de_DE.ISO-8859-1 khitomer doctor encoding");

        assertThat(shell.out())
                .isEqualTo("encoding  ok  UTF-8, whatever the locale: LC_ALL is C\n"
                        + "encoding  ok  UTF-8, whatever the locale: LANG is de_DE.ISO-8859-1\n");
    }
}
