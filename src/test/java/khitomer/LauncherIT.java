package khitomer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Starts the built program as people install it, on whatever Java there is. */
class LauncherIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Says what it was started with, one word a line. */
    private static final String ECHO = """
            #!/bin/sh
            for word; do printf '<%s>\\n' "$word"; done
            """;

    @TempDir
    private Path folder;

    private Shell run(String command) throws IOException, InterruptedException {
        return Shell.run("cd '" + folder + "' && " + command);
    }

    private static Shell version() throws IOException, InterruptedException {
        return Shell.run("khitomer --version");
    }

    /** Makes a Java that says it is of the given version, and is the given script. */
    private Path java(String release, String script) throws IOException {
        Path home = Files.createDirectories(folder.resolve("a java"));
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, script);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        if (!release.isEmpty()) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + release + "\"\n");
        }
        return home;
    }

    @Test
    void it_says_its_version_and_nothing_else() throws IOException, InterruptedException {
        Shell shell = version();

        assertThat(shell.code()).isZero();
        assertThat(shell.out()).matches("khitomer [0-9.]+\n");
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void it_starts_through_links_to_links_from_any_folder() throws IOException, InterruptedException {
        Shell shell = run("""
                mkdir 'my bin' other && cd other && ln -s '%1$s' built && ln -s ../other/built/khitomer first \
                && cd '../my bin' && ln -s ../other/first khitomer && cd / && PATH="$OLDPWD:$PATH" && khitomer --version; \
                rm "$OLDPWD/khitomer" "$OLDPWD/../other/first" "$OLDPWD/../other/built"
                """.formatted(TARGET));

        assertThat(shell).isEqualTo(version());
    }

    @Test
    void every_shell_can_start_it() throws IOException, InterruptedException {
        Shell shell = run("""
                for shell in sh dash bash ksh zsh 'busybox sh'; do
                    if command -v ${shell%% *} > found; then $shell %s/khitomer --version || echo $shell fails; fi
                done | sort -u
                """.replace("%s", TARGET.toString()));

        assertThat(shell).isEqualTo(version());
    }

    @Test
    void words_reach_the_program_unharmed() throws IOException, InterruptedException {
        Path home = java("21.0.1", ECHO);

        Shell shell = run("JAVA_HOME='" + home + "' khitomer "
                + "'two  blanks' '*' '' '@file' \"it's\" '\"' '$HOME' -- -x 'a\nb' 'back\\nslash'");

        assertThat(shell.out()).endsWith("""
                <khitomer.cli.Main>
                <two  blanks>
                <*>
                <>
                <@file>
                <it's>
                <">
                <$HOME>
                <-->
                <-x>
                <a
                b>
                <back\\nslash>
                """);
    }

    @Test
    void words_are_utf_8_whatever_the_locale() throws IOException, InterruptedException {
        Shell shell = Shell.run("khitomer date 'a  b*' ''; khitomer date '’“é日'", Map.of("LC_ALL", "C"));

        assertThat(shell.err()).contains("'a  b*'").contains("'’“é日'");
    }

    @Test
    void in_a_pipe_no_terminal_is_spoken_of() throws IOException, InterruptedException {
        Shell shell = run("JAVA_HOME='" + java("21.0.1", ECHO) + "' khitomer | cat");

        assertThat(shell.out()).contains("<khitomer.cli.Main>").doesNotContain("khitomer.terminal");
    }

    @Test
    void at_a_terminal_its_size_is_told() throws IOException, InterruptedException {
        assumeThat(Shell.run("script --version").out()).contains("util-linux");
        Path home = java("21.0.1", ECHO);

        Shell shell =
                run("JAVA_HOME='" + home + "' script -qec 'stty rows 33 cols 120; khitomer' typescript < /dev/null");

        assertThat(shell.out())
                .contains(
                        "<-Dkhitomer.terminal.out=true>",
                        "<-Dkhitomer.terminal.rows=33>",
                        "<-Dkhitomer.terminal.columns=120>");
    }

    @Test
    void on_a_terminal_text_fits_its_width() throws IOException, InterruptedException {
        assumeThat(Shell.run("script --version").out()).contains("util-linux");

        Shell shell = run("script -qec 'stty rows 90 cols 50; khitomer show general mojog --color never' typescript");

        assertThat(shell.out().lines())
                .contains("  2382  Reconquest of Khitomer (commander):")
                .allMatch(line -> line.length() <= 50);
    }

    @Test
    void without_java_it_says_what_it_needs() throws IOException, InterruptedException {
        Shell shell = run("unset JAVA_HOME; PATH= '" + TARGET + "/khitomer' --version");

        assertThat(shell)
                .isEqualTo(new Shell(
                        69, "", "khitomer: Java 17 or newer is needed; install it, or set JAVA_HOME to where it is\n"));
    }

    @Test
    void a_java_home_without_java_gives_way_to_the_path() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin").toString();

        Shell shell = run("PATH='" + java + "':$PATH JAVA_HOME=/nowhere khitomer --version");

        assertThat(shell).isEqualTo(version());
    }

    @Test
    void a_java_that_is_too_old_is_not_even_started() throws IOException, InterruptedException {
        for (String old : new String[] {"1.8.0_402", "9", "11.0.22", "16.0.2"}) {
            Path home = java(old, "#!/bin/sh\necho started\n");

            Shell shell = run("JAVA_HOME='" + home + "' khitomer --version");

            assertThat(shell)
                    .isEqualTo(new Shell(
                            69,
                            "",
                            "khitomer: Java 17 or newer is needed, and '" + home + "/bin/java' is Java " + old
                                    + "; set JAVA_HOME to a newer one\n"));
        }
    }

    @Test
    void a_java_without_release_file_is_asked_for_its_version() throws IOException, InterruptedException {
        Path home = java("", "#!/bin/sh\necho 'Some notice' >&2\necho 'openjdk version \"11.0.22\" 2024-01-16' >&2\n");

        Shell shell = run("JAVA_HOME='" + home + "' khitomer --version");

        assertThat(shell.code()).isEqualTo(69);
        assertThat(shell.err()).contains("is Java 11.0.22;");
    }

    @Test
    void options_for_every_java_do_not_make_it_speak() throws IOException, InterruptedException {
        Shell shell = Shell.run(
                "khitomer --version",
                Map.of("JAVA_TOOL_OPTIONS", "-Da=b", "JDK_JAVA_OPTIONS", "-Dc=d", "_JAVA_OPTIONS", "-De=f"));

        assertThat(shell).isEqualTo(version());
    }

    @Test
    void a_copy_without_its_jar_says_so() throws IOException, InterruptedException {
        Shell shell = run("cp '" + TARGET + "/khitomer' . && ./khitomer --version");

        assertThat(shell)
                .isEqualTo(new Shell(
                        69,
                        "",
                        "khitomer: there is no khitomer.jar in '" + folder.toRealPath()
                                + "'; link to target/khitomer rather than copy it\n"));
    }

    @Test
    void classes_come_from_the_archive_that_packaging_made() throws IOException, InterruptedException {
        Shell shell = run("JAVA_HOME='" + javaThatTellsItsClasses() + "' khitomer --version");

        assertThat(shell).isEqualTo(version());
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .anyMatch(line -> line.contains("picocli.CommandLine source: shared objects file"))
                .anyMatch(line -> line.contains("khitomer.cli.Main source: shared objects file"))
                .noneMatch(line -> line.contains("khitomer.jar"));
    }

    @Test
    void classes_come_from_the_jar_once_it_is_another() throws IOException, InterruptedException {
        Shell shell = run("cp '" + TARGET + "'/khitomer* . && touch -t 200001010000 khitomer.jar && JAVA_HOME='"
                + javaThatTellsItsClasses() + "' ./khitomer --version");

        assertThat(shell).isEqualTo(version());
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .anyMatch(line -> line.contains("khitomer.cli.Main source: file:"));
    }

    @Test
    void what_packaging_did_not_prepare_is_prepared_on_first_use() throws IOException, InterruptedException {
        String call = "XDG_CACHE_HOME='" + folder + "/cache' ./khitomer --version";

        assertThat(run("cp '" + TARGET + "/khitomer' '" + TARGET + "/khitomer-prepare' '" + TARGET
                        + "/khitomer.jar' . && " + call))
                .isEqualTo(version());
        Path made = madeArchive();
        assertThat(made).exists();
        assertThat(run("JAVA_HOME='" + javaThatTellsItsClasses() + "' " + call)).isEqualTo(version());
        assertThat(Files.readAllLines(folder.resolve("classes.log")))
                .anyMatch(line -> line.contains("khitomer.cli.Main source: shared objects file"));
    }

    /** The archive of all commands in the user's cache; it is made last, while the program has long answered. */
    private Path madeArchive() throws IOException, InterruptedException {
        for (int i = 0; i < 600; i++) {
            try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
                Optional<Path> made = files.filter(file -> file.toString().endsWith(".jsa"))
                        .filter(file -> !file.getFileName().toString().startsWith("khitomer-show-"))
                        .findFirst();
                if (made.isPresent()) {
                    return made.get();
                }
            } catch (UncheckedIOException changing) {
                // Files come and go while it is made.
            }
            Thread.sleep(100);
        }
        return folder.resolve("no archive was made");
    }

    @Test
    void what_is_no_archive_is_passed_over_in_silence() throws IOException, InterruptedException {
        Shell shell =
                run("cp '" + TARGET + "/khitomer' '" + TARGET + "/khitomer.jar' . && echo 'no archive' > khitomer-"
                        + System.getProperty("java.version") + ".jsa && JAVA_HOME='" + System.getProperty("java.home")
                        + "' ./khitomer --version");

        assertThat(shell).isEqualTo(version());
    }

    /** A copy of the program with an archive of its own, which fits it. */
    private void install() throws IOException, InterruptedException {
        Shell shell = run("cp '" + TARGET + "/khitomer' '" + TARGET + "/khitomer-prepare' '" + TARGET
                + "/khitomer.jar' . && sh khitomer-prepare '" + System.getProperty("java.home") + "' "
                + System.getProperty("java.version") + " '" + folder + "' && mkdir -p called/here");
        assertThat(shell.code()).isZero();
    }

    private Shell installed(String command) throws IOException, InterruptedException {
        return run("cd called/here && JAVA_HOME='" + System.getProperty("java.home") + "' XDG_CACHE_HOME='" + folder
                + "/cache' ../../khitomer " + command);
    }

    /** Turns a bit in every twentieth byte or so of an archive; says how it then starts. */
    private void damage(Path archive) throws IOException {
        assertThat(archive.toFile().setWritable(true)).isTrue();
        byte[] bytes = Files.readAllBytes(archive);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            bytes[8192 + random.nextInt(bytes.length - 8192)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(archive, bytes);
    }

    private Path archive() {
        return folder.resolve("khitomer-" + System.getProperty("java.version") + ".jsa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bits", "half", "empty", "no checksum"})
    void a_damaged_archive_is_told_by_the_doctor_and_goes(String damage) throws IOException, InterruptedException {
        install();
        // Nothing is made in the background then.
        Files.delete(folder.resolve("khitomer-prepare"));
        FileTime old = FileTime.from(Instant.now().minusSeconds(60));
        Files.setLastModifiedTime(folder.resolve(archive() + ".sum"), old);
        switch (damage) {
            case "bits" -> damage(archive());
            case "half" -> run("dd if=" + archive() + " of=half bs=4096 count=1000; cp -f half " + archive());
            case "empty" -> run("rm -f " + archive() + "; : > " + archive());
            default -> Files.delete(folder.resolve(archive() + ".sum"));
        }

        assertThat(installed("doctor start").out()).contains(archive().getFileName() + " is damaged");
        assertThat(installed("--version")).isEqualTo(version());

        assertThat(archive()).doesNotExist();
        assertThat(folder.resolve("called/here")).isEmptyDirectory();
        assertThat(installed("doctor start").out()).doesNotContain("is damaged", "classes come from ");
    }

    @Test
    void a_damaged_archive_is_made_anew() throws IOException, InterruptedException {
        install();
        Files.delete(archive());
        Files.writeString(archive(), "no archive");

        assertThat(installed("--version")).isEqualTo(version());

        assertThat(madeArchive()).exists();
        assertThat(installed("doctor start").out()).startsWith("start  ok  classes come from ");
    }

    /**
     * Where nothing shows that an archive is damaged, Java crashes once, and leaves its report where it is looked for.
     */
    @Test
    void a_crash_leaves_nothing_in_the_folder_of_the_call_and_is_not_repeated()
            throws IOException, InterruptedException {
        install();
        FileTime before = Files.getLastModifiedTime(archive());
        damage(archive());
        Files.setLastModifiedTime(archive(), before);

        installed("kinds");
        Shell second = installed("--version");

        assertThat(folder.resolve("called/here")).isEmptyDirectory();
        assumeThat(folder.resolve("cache/khitomer/hs_err.log")).exists();
        assertThat(second).isEqualTo(version());
        assertThat(archive()).doesNotExist();
    }

    @Test
    void an_archive_that_others_may_have_written_is_not_used() throws IOException, InterruptedException {
        install();
        run("rm -f khitomer-*.jsa*");
        installed("--version");
        Path made = madeArchive();
        assertThat(installed("doctor start").out()).contains("classes come from ");
        for (Path loose = made; !loose.equals(folder.resolve("cache")); loose = loose.getParent()) {
            Set<PosixFilePermission> mode = Files.getPosixFilePermissions(loose);
            assertThat(PosixFilePermissions.toString(mode)).endsWith("------");
            run("chmod o+w '" + loose + "'");

            assertThat(installed("doctor start").out()).as(loose.toString()).doesNotContain("classes come from ");

            Files.setPosixFilePermissions(loose, mode);
        }
        assertThat(installed("doctor start").out()).contains("classes come from ");
    }

    @Test
    void in_a_folder_that_is_gone_it_answers_what_needs_no_relative_path() throws IOException, InterruptedException {
        String gone = "mkdir gone && cd gone && rmdir ../gone && khitomer ";

        assertThat(run(gone + "--version").out()).isEqualTo(version().out());
        Shell relative = run(gone + "list --lore lore");
        assertThat(relative.code()).isEqualTo(3);
        assertThat(relative.out()).isEmpty();
        assertThat(relative.err()).endsWith("khitomer: the current folder no longer exists\n");
    }

    @Test
    void from_a_folder_with_a_colon_no_jar_of_another_folder_is_loaded() throws IOException, InterruptedException {
        Shell shell = run("mkdir 'a:b' && cp '" + TARGET + "/khitomer' '" + TARGET
                + "/khitomer.jar' 'a:b' && 'a:b/khitomer' --version");

        assertThat(shell.code()).isEqualTo(69);
        assertThat(shell.err()).contains("a folder whose name has a colon or a line break");
    }

    @ParameterizedTest
    @ValueSource(strings = {"it's", "a b", "50%p", "*", "a;b", "-x", "$HOME", "\""})
    void any_other_character_may_stand_in_its_path(String name) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve(name));
        for (String file : new String[] {"khitomer", "khitomer.jar"}) {
            Files.copy(TARGET.resolve(file), home.resolve(file), StandardCopyOption.COPY_ATTRIBUTES);
        }

        Shell shell = run("'./" + name.replace("'", "'\\''") + "/khitomer' --version");

        assertThat(shell).isEqualTo(version());
    }

    @Test
    void where_memory_runs_short_one_line_says_so() throws IOException, InterruptedException {
        Path lore = Files.createDirectory(folder.resolve("lore"));
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            events.append("- {id: n")
                    .append(i)
                    .append(", kind: event, name: Name ")
                    .append(i)
                    .append(", date: 2300}\n");
        }
        Files.writeString(lore.resolve("events.yaml"), events);

        Shell shell = run("'" + System.getProperty("java.home") + "/bin/java' -Xmx16m -cp '" + TARGET
                + "/khitomer.jar' khitomer.cli.Main check --no-cache --lore lore");

        assertThat(shell)
                .isEqualTo(
                        new Shell(70, "", "khitomer: out of memory; the lore or the answer is too large for 16 MiB\n"));
    }

    /** The Java of this test, which also writes where each class comes from to a file. */
    private Path javaThatTellsItsClasses() throws IOException {
        return java(System.getProperty("java.version"), """
                #!/bin/sh
                for word; do shift; case $word in -Xlog:*) ;; *) set -- "$@" "$word" ;; esac; done
                exec '%s/bin/java' -Xlog:disable -Xlog:class+load:file='%s/classes.log' "$@"
                """.formatted(System.getProperty("java.home"), folder));
    }
}
