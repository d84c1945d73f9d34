package khitomer.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import khitomer.doctor.CacheAspect.CacheState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told where something is broken, and where nothing is. */
class AspectsTest {

    @TempDir
    private Path folder;

    private ProcessInfo process(String... variables) {
        return started(
                Map.of(
                        "khitomer.archive",
                        "none",
                        "java.home",
                        "/opt/java",
                        "java.version",
                        "21.0.1",
                        "java.vendor",
                        "Nobody",
                        "java.vm.info",
                        "mixed mode, sharing"),
                variables);
    }

    /** Variables are written NAME=value; HOME is the folder of the test, unless another is given. */
    private ProcessInfo started(Map<String, String> properties, String... variables) {
        Map<String, String> all = new HashMap<>(Map.of("HOME", folder.toString(), "XDG_DATA_DIRS", folder + "/share"));
        Stream.of(variables).forEach(each -> all.put(each.split("=", 2)[0], each.split("=", 2)[1]));
        all.values().removeIf(String::isEmpty);
        return new ProcessInfo(all, properties, new File(folder + "/bin/khitomer.jar"));
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private static String told(AspectReport line) {
        return line.state() + ": " + line.says() + (line.todo().isEmpty() ? "" : " – " + line.todo());
    }

    @Test
    void the_java_that_is_used_is_told_with_its_reason() throws IOException {
        assertThat(write("jdk/bin/java", "").toFile().setExecutable(true)).isTrue();

        assertThat(told(new JavaAspect(process()).line()))
                .isEqualTo("OK: Java 21.0.1 of Nobody in /opt/java, the one on the path");
        assertThat(told(new JavaAspect(process("JAVA_HOME=" + folder + "/jdk")).line()))
                .isEqualTo("OK: Java 21.0.1 of Nobody in /opt/java, named by JAVA_HOME");
        assertThat(told(new JavaAspect(process("JAVA_HOME=/no where")).line()))
                .isEqualTo("AMISS: Java 21.0.1 of Nobody in"
                        + " /opt/java, since there is no bin/java in JAVA_HOME, which is '/no where' – set JAVA_HOME to where a Java"
                        + " 17 or newer is, or unset it");
    }

    @Test
    void an_archive_is_in_use_only_where_java_shares_classes() {
        ProcessInfo used =
                started(Map.of("khitomer.archive", folder + "/a.jsa", "java.vm.info", "mixed mode, sharing"));
        ProcessInfo unfit = started(Map.of("khitomer.archive", folder + "/it's.jsa", "java.vm.info", "mixed mode"));

        assertThat(told(new StartAspect(used).line())).isEqualTo("OK: classes come from ~/a.jsa");
        assertThat(told(new StartAspect(unfit).line()))
                .startsWith("AMISS: ~/it's.jsa does not fit this Java")
                .contains("after: rm -f '" + folder + "/it'\\''s.jsa'");
        assertThat(told(new StartAspect(started(Map.of())).line()))
                .startsWith("NOTE: Java was not started by khitomer's own script");
    }

    @Test
    void without_an_archive_it_is_told_whether_one_comes() throws IOException {
        assertThat(told(new StartAspect(process()).line()))
                .startsWith("NOTE: there is no archive of classes for this Java, and no khitomer-prepare");
        write("bin/khitomer-prepare", "");

        assertThat(told(new StartAspect(process("HOME=")).line()))
                .startsWith("NOTE: there is no archive of classes and no folder");
        assertThat(told(new StartAspect(process("XDG_CACHE_HOME=relative")).line()))
                .contains("no folder to make one in");
        assertThat(told(new StartAspect(process()).line()))
                .isEqualTo("OK: an archive of classes is being made; khitomer starts faster in a minute");
        Path made = write(".cache/khitomer/start" + folder + "/bin/21.0.1/prepare.log", "no")
                .getParent();
        Files.setLastModifiedTime(made, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        assertThat(told(new StartAspect(process()).line()))
                .startsWith("AMISS: an archive of classes could not be made")
                .contains("prepare.log; it is tried again after: rm -r ~/");
        assertThat(told(new StartAspect(process("XDG_CACHE_HOME=" + folder + "/bin/khitomer-prepare")).line()))
                .startsWith("AMISS: an archive of classes cannot be made, as nothing can be written in");
    }

    private String cache(CacheState lore, String... variables) {
        return told(new CacheAspect(process(variables), lore, 1).line());
    }

    @Test
    void a_cache_folder_that_is_not_there_is_no_trouble_and_is_not_made() {
        assertThat(cache(CacheState.MISSING))
                .isEqualTo("OK: ~/.cache/khitomer is not there yet; the lore in force is not"
                        + " compiled yet, which is done when it is first asked");
        assertThat(folder.resolve(".cache")).doesNotExist();
        assertThat(cache(CacheState.NONE, "HOME=")).startsWith("NOTE: there is no folder for caches");
    }

    @Test
    void a_cache_folder_that_cannot_be_used_is_amiss() throws IOException {
        write("broken/khitomer", "");

        assertThat(cache(CacheState.FRESH, "XDG_CACHE_HOME=" + folder + "/broken"))
                .startsWith("AMISS: ~/broken/khitomer is a file")
                .contains("move it away");
        assertThat(cache(CacheState.FRESH, "XDG_CACHE_HOME=" + folder + "/broken/khitomer"))
                .startsWith("AMISS: ~/broken/khitomer/khitomer is not there yet; nothing can be written there");
        assertThat(cache(CacheState.NONE, "XDG_CACHE_HOME=rel"))
                .isEqualTo("AMISS: XDG_CACHE_HOME is 'rel', which is no absolute"
                        + " path and counts for nothing; ~/.cache/khitomer is not there yet – set XDG_CACHE_HOME to an absolute path,"
                        + " or unset it");
    }

    @Test
    void what_nothing_will_use_again_is_counted_and_left_alone() throws IOException {
        write(".cache/khitomer/abc/contents", "of another program");
        write(".cache/khitomer/start/gone/khitomer/21/khitomer-21.jsa", "1234567890");
        write("bin/khitomer.jar", "");
        Path used = write(".cache/khitomer/start" + folder + "/bin/21.0.1/khitomer-21.0.1.jsa", "12345");

        AspectReport line = new CacheAspect(process(), CacheState.FRESH, 1).line();

        assertThat(told(line))
                .isEqualTo("NOTE: ~/.cache/khitomer, 0.0 kB, 1 compiled lore; the lore in force is compiled;"
                        + " of folders that are gone, or another version: 1 lore and 1 archive of classes, 0.0 kB –"
                        + " what is still in use is made anew after: rm -rf ~/.cache/khitomer");
        assertThat(line.facts())
                .containsEntry("useless", 2)
                .containsEntry("useless-bytes", 28L)
                .containsEntry("bytes", 33L);
        assertThat(used).exists();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',       '',          de_DE.UTF-8,      true,  'OK: UTF-8, and so is the locale: LANG is de_DE.UTF-8'
            '',       en_US.utf8@x, C,               true,  'OK: UTF-8, and so is the locale: LC_CTYPE is en_US.utf8@x'
            C,        '',          de_DE.UTF-8,      false, 'OK: UTF-8, whatever the locale: LC_ALL is C'
            C,        '',          de_DE.UTF-8,      true,  'NOTE: khitomer writes UTF-8, and whether the terminal takes it is unknown: LC_ALL is C'
            '',       '',          '',               true,  'NOTE: khitomer writes UTF-8, and whether the terminal takes it is unknown: no locale is set'
            '',       '',          de_DE.ISO-8859-1, true,  'AMISS: khitomer writes UTF-8, and LANG is de_DE.ISO-8859-1, which is not UTF-8'
            '',       '',          de_DE,            true,  'AMISS: khitomer writes UTF-8, and LANG is de_DE, which is not UTF-8'
            """)
    void the_locale_is_that_before_the_start_script_changed_it(
            String all, String type, String lang, boolean terminal, String expected) {
        ProcessInfo process = started(
                Map.of("khitomer.archive", "none", "khitomer.lc_all", all),
                "LC_ALL=C.UTF-8",
                "LC_CTYPE=" + type,
                "LANG=" + lang);

        assertThat(told(new EncodingAspect(process, terminal).line())).startsWith(expected);
    }

    @Test
    void a_terminal_is_described_as_far_as_it_is_known() {
        assertThat(told(new TerminalAspect(process(), false, true, 0, 0).line()))
                .isEqualTo("OK: standard output is no terminal, standard error is one");
        assertThat(told(new TerminalAspect(process("TERM=screen"), true, true, 80, 24).line()))
                .isEqualTo("OK: standard output is a terminal of 80 columns and 24 rows, screen");
        assertThat(told(new TerminalAspect(process(), true, true, 80, 24).line()))
                .startsWith("NOTE: ")
                .contains("TERM");
        assertThat(told(new TerminalAspect(process("TERM=screen"), true, true, 0, 0).line()))
                .contains("stty columns 80 rows 24");
    }

    @Test
    void a_pager_that_is_not_there_is_told() throws IOException {
        assertThat(write("tools/less", "").toFile().setExecutable(true)).isTrue();
        String path = "PATH=relative:" + folder + "/tools";

        assertThat(told(new PagerAspect(process(path)).line(true))).isEqualTo("OK: less");
        assertThat(told(new PagerAspect(process(path, "PAGER=less -S")).line(true)))
                .isEqualTo("OK: less -S, by PAGER");
        assertThat(told(new PagerAspect(process(path, "PAGER=less", "KHITOMER_PAGER=mroe")).line(true)))
                .startsWith("AMISS: KHITOMER_PAGER is 'mroe', and no 'mroe' is on the path");
        assertThat(told(new PagerAspect(process()).line(true))).startsWith("NOTE: there is no less on the path");
        assertThat(told(new PagerAspect(process()).line(false))).isEqualTo("OK: none, by --no-pager");
    }

    private String completion(String shell) {
        return told(new CompletionAspect(process("SHELL=" + shell)).line());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /bin/bash,     .local/share/bash-completion/completions/khitomer, ''
            /bin/bash,     share/bash-completion/completions/khitomer.bash,   ''
            /bin/bash,     .bashrc,                                           source <(khitomer completion bash)
            /usr/bin/zsh,  share/zsh/site-functions/_khitomer,                ''
            zsh,           .zfunc/_khitomer,                                  ''
            /usr/bin/zsh,  .zshrc,                                            'eval "$(khitomer completion zsh)"'
            /usr/bin/fish, .config/fish/completions/khitomer.fish,            ''
            /usr/bin/fish, .config/fish/config.fish,                          khitomer completion fish | source
            """)
    void completion_is_found_where_shells_look_for_it(String shell, String file, String text) throws IOException {
        assertThat(completion(shell)).startsWith("NOTE: nothing found that makes ");

        write(file, "# khitomer completion\n");
        if (!text.isEmpty()) {
            assertThat(completion(shell)).as("a comment is not enough").startsWith("NOTE: ");
            write(file, "PATH=x\n" + text + "\n");
        }

        assertThat(completion(shell))
                .isEqualTo("OK: " + shell.substring(shell.lastIndexOf('/') + 1) + ", by ~/" + file);
    }

    @Test
    void a_shell_without_completion_and_no_shell_at_all_are_told() {
        assertThat(completion("/bin/ksh")).isEqualTo("OK: there is none for ksh, but for bash, zsh and fish");
        assertThat(completion("")).startsWith("NOTE: SHELL is not set");
    }
}
