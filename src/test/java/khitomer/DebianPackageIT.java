package khitomer;

import static khitomer.Package.everythingIn;
import static khitomer.Package.output;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Installs the Debian package into a root that has nothing but a shell and the C library, and no Java at all. */
@EnabledIfSystemProperty(
        named = "khitomer.version",
        matches = ".+",
        disabledReason = "mvn -Ppackage verify makes packages")
class DebianPackageIT {

    private Path deb;

    @TempDir
    private Path root;

    @BeforeEach
    void find() throws IOException {
        deb = Package.ending(".deb");
    }

    /** Runs a command as if by the super-user, with the processes in sight by which programs find their libraries. */
    private String asRoot(String command) {
        return "PATH=$PATH:/usr/sbin:/sbin unshare -rm sh -c 'mount --bind /proc \"$0/proc\" && exec \"$@\"' '" + root
                + "' " + command;
    }

    /** Copies programs into the root, with the libraries that they and the package's run time are linked to. */
    private void makeRoot() throws IOException, InterruptedException {
        output("""
                cd '%1$s' && mkdir -p bin dev proc var/lib/dpkg/info var/lib/dpkg/updates && : > var/lib/dpkg/status > dev/null
                dpkg-deb --fsys-tarfile '%2$s' | tar -xf - -C "$(mktemp -d '%1$s/unpacked.XXXX')"
                { for program in sh rm mkdir mv; do
                    cp -L "$(command -v $program)" bin && ldd "$(command -v $program)"
                done; find unpacked.* -type f \\( -name '*.so' -o -name java \\) -exec ldd {} +; } |
                    grep -o '/[^ ]* (0x' | sed 's/ .*//' | sort -u | grep -v "^$PWD/" |
                    while IFS= read -r library; do mkdir -p ".${library%%/*}" && cp -L "$library" ".$library"; done
                rm -r unpacked.*
                """.formatted(root.toRealPath(), deb));
        assumeThat(Shell.run(asRoot("chroot '" + root + "' /bin/sh -c :"))).isEqualTo(new Shell(0, "", ""));
    }

    private String dpkg(String words) throws IOException, InterruptedException {
        return output(asRoot(
                "dpkg --root='" + root + "' --log=/dev/null --force-bad-path --force-depends " + words + " 2>&1"));
    }

    private Shell khitomer(String words) throws IOException, InterruptedException {
        return Shell.run(asRoot("env -i PATH=/nothing \"$(PATH=$PATH:/usr/sbin:/sbin; command -v chroot)\" '" + root
                + "' /bin/sh /usr/bin/khitomer " + words));
    }

    /** What lies in the root, but for dpkg's own books and what stands for a device. */
    private String rest() throws IOException, InterruptedException {
        return everythingIn(root)
                .lines()
                .filter(line -> !line.contains("./var") && !line.contains("./dev"))
                .toList()
                .toString();
    }

    @Test
    void it_needs_no_java_and_leaves_without_a_trace() throws IOException, InterruptedException {
        makeRoot();
        String before = rest();

        dpkg("-i '" + deb + "'");
        assertThat(khitomer("show khitomer")).isEqualTo(Shell.run("khitomer show khitomer"));
        assertThat(output("ls '" + root + "/usr/lib/khitomer'"))
                .matches("(?s).*khitomer-[0-9.+a-z]+[.]jsa\n.*")
                .doesNotContain("prepare.log", "training");
        dpkg("-i '" + deb + "'");
        assertThat(dpkg("--verify khitomer")).isEmpty();
        dpkg("-P khitomer");

        assertThat(rest()).isEqualTo(before);
    }

    @Test
    void unpacked_by_hand_it_starts_with_nothing_but_a_shell() throws IOException, InterruptedException {
        output("dpkg-deb -x '" + deb + "' '" + root + "' && mkdir '" + root + "/shell' && ln -s \"$(command -v sh)\" '"
                + root + "/shell'");

        assertThat(Shell.run("env -i PATH='" + root + "/shell' /bin/sh '" + root + "/usr/bin/khitomer' show khitomer"))
                .isEqualTo(Shell.run("khitomer show khitomer"));
        for (String path : Package.manualsAndCompletions()) {
            assertThat(root.resolve("usr").resolve(path + (path.contains("/man/") ? ".gz" : "")))
                    .isNotEmptyFile();
        }
    }

    @Test
    void made_once_more_both_packages_have_the_same_bytes() throws IOException, InterruptedException {
        Path again = Files.createDirectory(root.resolve("again"));
        output("cp -Rp '" + Package.TARGET + "'/khitomer* '" + again + "' && rm '" + again + "'/*.deb '" + again
                + "'/*.tar.gz"
                + " && { [ ! -d '" + Package.TARGET + "/man' ] || cp -R '" + Package.TARGET + "/man' '" + again + "'; }"
                + " && umask 077 && src/main/package/build '" + System.getProperty("khitomer.version")
                + "' '" + System.getProperty("khitomer.timestamp") + "' '" + System.getProperty("java.home") + "' '"
                + again + "'");

        for (Path made : new Path[] {deb, Package.ending(".tar.gz")}) {
            assertThat(again.resolve(made.getFileName())).hasSameBinaryContentAs(made);
        }
    }
}
