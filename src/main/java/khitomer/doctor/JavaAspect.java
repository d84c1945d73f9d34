package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Checks which Java runs the program, and why. */
public final class JavaAspect {

    private final ProcessInfo process;

    public JavaAspect(ProcessInfo process) {
        this.process = process;
    }

    public AspectReport line() {
        String home = process.property("java.home");
        return line(process.variable("JAVA_HOME"), says(home))
                .with("home", home)
                .with("version", process.property("java.version"))
                .with("vendor", process.property("java.vendor"))
                .with("machine", process.property("os.name") + " " + process.property("os.arch"));
    }

    private AspectReport line(String named, String says) {
        if (named.isEmpty()) {
            return AspectReport.ok(Aspect.JAVA, says + (process.isOfStartScript() ? ", the one on the path" : ""));
        }
        boolean isThere = path(named)
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .isPresent();
        return isThere
                ? AspectReport.ok(Aspect.JAVA, says + (process.isOfStartScript() ? ", named by JAVA_HOME" : ""))
                : AspectReport.amiss(
                        Aspect.JAVA,
                        says + ", since there is no bin/java in JAVA_HOME, which is '" + named + "'",
                        "set JAVA_HOME to where a Java 17 or newer is, or unset it");
    }

    private String says(String home) {
        String where = path(home).map(process::shown).orElse(home);
        return "Java " + process.property("java.version") + " of " + process.property("java.vendor") + " in " + where;
    }

    private static Optional<Path> path(String home) {
        try {
            return Optional.of(Path.of(home));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
