package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Which Java runs the program, and why that one. */
public final class JavaAspect {

    private final ProcessInfo patient;

    public JavaAspect(ProcessInfo patient) {
        this.patient = patient;
    }

    public AspectReport line() {
        String home = patient.property("java.home");
        return line(patient.variable("JAVA_HOME"), says(home))
                .with("home", home)
                .with("version", patient.property("java.version"))
                .with("vendor", patient.property("java.vendor"))
                .with("machine", patient.property("os.name") + " " + patient.property("os.arch"));
    }

    private AspectReport line(String named, String says) {
        if (named.isEmpty()) {
            return AspectReport.ok(Aspect.JAVA, says + (patient.isOfStartScript() ? ", the one on the path" : ""));
        }
        boolean isThere = path(named)
                .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                .isPresent();
        return isThere
                ? AspectReport.ok(Aspect.JAVA, says + (patient.isOfStartScript() ? ", named by JAVA_HOME" : ""))
                : AspectReport.amiss(
                        Aspect.JAVA,
                        says + ", since there is no bin/java in JAVA_HOME, which is '" + named + "'",
                        "set JAVA_HOME to where a Java 17 or newer is, or unset it");
    }

    private String says(String home) {
        String where = path(home).map(patient::shown).orElse(home);
        return "Java " + patient.property("java.version") + " of " + patient.property("java.vendor") + " in " + where;
    }

    private static Optional<Path> path(String home) {
        try {
            return Optional.of(Path.of(home));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
