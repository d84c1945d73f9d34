package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import khitomer.base.file.XdgFolders;

/** Checks whether classes are loaded from an archive, which halves the time to start. */
public final class StartAspect {

    /** The longest time to make an archive on a slow machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String SLOWER = "khitomer starts slower than it could";

    private final ProcessInfo process;
    private final Path program;

    public StartAspect(ProcessInfo process) {
        this.process = process;
        this.program = process.jar().getAbsoluteFile().toPath().getParent();
    }

    public AspectReport line() {
        String archive = process.property(ProcessInfo.ARCHIVE);
        if (!process.isOfStartScript()) {
            return AspectReport.note(
                            Aspect.START,
                            "Java was not started by khitomer's own script, so " + SLOWER,
                            "start " + process.typed(program.resolve("khitomer")))
                    .with("in-use", false);
        }
        String damaged = process.property(ProcessInfo.DAMAGED_ARCHIVE);
        if (!damaged.isEmpty()) {
            return damaged(Path.of(damaged), archive.equals("none"));
        }
        return archive.equals("none") ? withoutArchive() : of(Path.of(archive));
    }

    /** Java ignores an archive that does not match it, and then shares no classes at all. */
    private AspectReport of(Path archive) {
        boolean used = process.property("java.vm.info").contains("sharing");
        AspectReport line = used
                ? AspectReport.ok(Aspect.START, "classes come from " + process.shown(archive))
                : AspectReport.amiss(
                        Aspect.START,
                        process.shown(archive) + " does not fit this Java or this khitomer.jar, so " + SLOWER,
                        "another is made at the next start after: rm -f " + process.typed(archive));
        return line.with("archive", archive.toString()).with("in-use", used);
    }

    /** The start script compares each archive with its checksum, and uses none that differs. */
    private AspectReport damaged(Path archive, boolean only) {
        return AspectReport.amiss(
                        Aspect.START,
                        process.shown(archive) + " is damaged" + (only ? ", so " + SLOWER : ""),
                        "another is made at the next start after: rm -f " + process.typed(archive))
                .with("archive", archive.toString())
                .with("in-use", false);
    }

    private AspectReport withoutArchive() {
        return made().map(this::making)
                .orElseGet(() -> AspectReport.note(
                        Aspect.START,
                        "there is no archive of classes and no folder to make one in, so " + SLOWER,
                        "set HOME, or XDG_CACHE_HOME, to an absolute path"))
                .with("in-use", false);
    }

    private AspectReport making(Path made) {
        if (!Files.isReadable(program.resolve("khitomer-prepare"))) {
            return AspectReport.note(
                    Aspect.START,
                    "there is no archive of classes for this Java, and no khitomer-prepare in " + process.shown(program)
                            + " to make one, so " + SLOWER,
                    "install khitomer with all its files");
        }
        Optional<Instant> changed = FileTimes.changed(made);
        if (changed.isPresent() && changed.get().isBefore(Instant.now().minus(PATIENCE))) {
            return AspectReport.amiss(
                    Aspect.START,
                    "an archive of classes could not be made, so " + SLOWER,
                    "read " + process.shown(made.resolve("prepare.log")) + "; it is tried again after: rm -r "
                            + process.typed(made));
        }
        return changed.isEmpty() && !ProcessInfo.canMake(made)
                ? AspectReport.amiss(
                        Aspect.START,
                        "an archive of classes cannot be made, as nothing can be written in " + process.shown(made)
                                + ", so " + SLOWER,
                        "see what is said of the cache")
                : AspectReport.ok(
                        Aspect.START, "an archive of classes is being made; khitomer starts faster in a minute");
    }

    /** The folder in which the start script has an archive made; it remains if that fails. */
    private Optional<Path> made() {
        String named = process.variable(XdgFolders.CACHE);
        // Unlike the program, the script uses no other folder if the variable is set to a relative path.
        boolean usable = named.isEmpty() || XdgFolders.absolutePath(named).isPresent();
        return process.userFolders()
                .cache()
                .filter(cache -> usable)
                .map(cache ->
                        Path.of(cache.resolve("start") + program.toString()).resolve(process.property("java.version")));
    }
}
