package khitomer;

import static khitomer.Package.everythingIn;
import static khitomer.Package.output;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Installs the packed archive as people do, starts it there, and removes it again. */
@EnabledIfSystemProperty(
        named = "khitomer.version",
        matches = ".+",
        disabledReason = "mvn -Ppackage verify makes packages")
class ArchivePackageIT {

    private static final String JAVA = System.getProperty("java.home");

    /** Begins a command that has no variable and no program but the shell. */
    private String bare;

    private Path unpacked;
    private Path prefix;

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException, InterruptedException {
        Path archive = Package.ending(".tar.gz");
        output("tar -xzf '" + archive + "' -C '" + folder + "' && mkdir '" + folder
                + "/shell' && ln -s \"$(command -v sh)\" '" + folder + "/shell/sh'");
        bare = "env -i PATH='" + folder + "/shell' /bin/sh ";
        unpacked = folder.resolve("khitomer-" + System.getProperty("khitomer.version"));
        prefix = folder.resolve("an empty root/usr");
    }

    private Shell install(String words) throws IOException, InterruptedException {
        return Shell.run("JAVA_HOME='" + JAVA + "' " + words.replace("install.sh", "'" + unpacked + "/install.sh'"));
    }

    private Shell install() throws IOException, InterruptedException {
        return install("install.sh '" + prefix + "'");
    }

    private void uninstall() throws IOException, InterruptedException {
        assertThat(Shell.run("sh '" + prefix + "/lib/khitomer/install.sh' --uninstall '" + prefix + "'"))
                .isEqualTo(new Shell(0, "", ""));
    }

    @Test
    void installed_it_answers_with_nothing_but_a_shell_and_leaves_without_a_trace()
            throws IOException, InterruptedException {
        String before = everythingIn(folder);

        assertThat(install())
                .isEqualTo(new Shell(
                        0,
                        "khitomer is installed in '" + prefix + "', and starts on Java "
                                + System.getProperty("java.version") + "\n",
                        ""));
        assertThat(Shell.run(bare + "'" + prefix + "/bin/khitomer' show khitomer"))
                .isEqualTo(Shell.run("khitomer show khitomer"));
        assertThat(output("ln -s '" + prefix + "/bin/khitomer' '" + folder + "/link' && " + bare + "'" + folder
                        + "/link' --version && rm '" + folder + "/link'"))
                .isEqualTo(output("khitomer --version"));
        assertThat(prefix.resolve("lib/khitomer/khitomer-" + System.getProperty("java.version") + ".jsa"))
                .exists();
        for (String path : Package.manualsAndCompletions()) {
            assertThat(prefix.resolve(path)).isNotEmptyFile();
        }
        uninstall();

        assertThat(everythingIn(folder)).isEqualTo(before);
    }

    @Test
    void it_starts_where_it_was_unpacked() throws IOException, InterruptedException {
        assertThat(Shell.run("JAVA_HOME='" + JAVA + "' '" + unpacked + "/bin/khitomer' show khitomer"))
                .isEqualTo(Shell.run("khitomer show khitomer"));
    }

    @Test
    void foreign_files_are_neither_overwritten_nor_removed() throws IOException, InterruptedException {
        Path foreign =
                Files.createDirectories(prefix.resolve("share/doc/khitomer")).resolve("NOTICE");
        Files.writeString(foreign, "Of somebody else.\n");
        String before = everythingIn(prefix);

        Shell refused = install();

        assertThat(refused)
                .isEqualTo(new Shell(
                        1,
                        "",
                        "install.sh: nothing was installed, as these files are there already"
                                + " and not as khitomer installed them:\n  '" + foreign + "'\n"));
        assertThat(everythingIn(prefix)).isEqualTo(before);

        Files.move(foreign, prefix.resolve("share/doc/khitomer/mine"));
        before = everythingIn(prefix);
        assertThat(install().code()).isZero();
        uninstall();
        assertThat(everythingIn(prefix)).isEqualTo(before);
    }

    @Test
    void what_was_changed_after_it_was_installed_stays() throws IOException, InterruptedException {
        install("DESTDIR='" + folder + "/stage' install.sh /usr");
        Path changed = folder.resolve("stage/usr/share/doc/khitomer/README.md");
        Files.writeString(changed, "My notes.\n");

        Shell shell = install("DESTDIR='" + folder + "/stage' install.sh --uninstall /usr");

        assertThat(shell)
                .isEqualTo(new Shell(0, "", "install.sh: left '" + changed + "', as it is not what was installed\n"));
        assertThat(output("find '" + folder + "/stage' -type f")).isEqualTo(changed + "\n");
    }

    @Test
    void a_newer_version_takes_the_place_of_an_older_one() throws IOException, InterruptedException {
        String staged = "DESTDIR='" + folder + "/stage' install.sh";
        Files.writeString(unpacked.resolve("share/doc/khitomer/OLD"), "Only in the older one.\n");
        install(staged + " /usr");
        Files.delete(unpacked.resolve("share/doc/khitomer/OLD"));
        Files.writeString(unpacked.resolve("share/doc/khitomer/README.md"), "Newer.\n");

        assertThat(install(staged + " /usr").code()).isZero();

        assertThat(folder.resolve("stage/usr/share/doc/khitomer/OLD")).doesNotExist();
        assertThat(folder.resolve("stage/usr/share/doc/khitomer/README.md")).hasContent("Newer.");
        assertThat(install(staged + " --uninstall /usr")).isEqualTo(new Shell(0, "", ""));
        assertThat(folder.resolve("stage")).doesNotExist();
    }

    @Test
    void with_a_destdir_nothing_is_put_elsewhere_and_nothing_started() throws IOException, InterruptedException {
        Shell shell = install("DESTDIR='" + folder + "/stage' install.sh '" + prefix + "'");

        assertThat(shell).isEqualTo(new Shell(0, "", ""));
        assertThat(folder.resolve("stage" + prefix + "/bin/khitomer")).isExecutable();
        assertThat(folder.resolve("stage" + prefix + "/lib/khitomer/java")).doesNotExist();
        assertThat(prefix).doesNotExist();
    }

    @Test
    void wrong_words_are_refused() throws IOException, InterruptedException {
        assertThat(install("install.sh").code()).isEqualTo(2);
        assertThat(install("install.sh a b").code()).isEqualTo(2);
        assertThat(install("install.sh --remove").code()).isEqualTo(2);
        assertThat(install("install.sh '" + folder + "/a:b'").err()).contains("has a colon");
        assertThat(install("install.sh --uninstall '" + prefix + "'").err())
                .isEqualTo("install.sh: khitomer is not installed in '" + prefix + "'\n");
    }
}
