package khitomer.doctor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import khitomer.base.file.XdgFolders;

/** Checks which pager shows long output. */
public final class PagerAspect {

    private static final String COMMON = "less";

    private final ProcessInfo process;

    public PagerAspect(ProcessInfo process) {
        this.process = process;
    }

    public AspectReport line(boolean wanted) {
        if (!wanted) {
            return AspectReport.ok(Aspect.PAGER, "none, by --no-pager");
        }
        if (process.variable("TERM").equals("dumb")) {
            return AspectReport.ok(Aspect.PAGER, "none, as TERM is dumb");
        }
        String variable = List.of("KHITOMER_PAGER", "PAGER").stream()
                .filter(name -> !process.variable(name).isEmpty())
                .findFirst()
                .orElse("");
        String command = variable.isEmpty() ? COMMON : process.variable(variable);
        return line(variable, command).with("command", command);
    }

    private AspectReport line(String variable, String command) {
        String program = command.strip().split(" ", 2)[0];
        if (isThere(program)) {
            return AspectReport.ok(Aspect.PAGER, variable.isEmpty() ? command : command + ", by " + variable);
        }
        return variable.isEmpty()
                ? AspectReport.note(
                        Aspect.PAGER,
                        "there is no less on the path, so long texts are written at once",
                        "install less, or name another pager in KHITOMER_PAGER")
                : AspectReport.amiss(
                        Aspect.PAGER,
                        variable + " is '" + command + "', and no '" + program
                                + "' is on the path, so long texts are written at once",
                        "correct " + variable + ", or unset it");
    }

    private boolean isThere(String program) {
        return program.contains("/")
                ? XdgFolders.absolutePath(program)
                        .filter(PagerAspect::isProgram)
                        .isPresent()
                : process.folders("PATH", "")
                        .map(folder -> folder.resolve(program))
                        .anyMatch(PagerAspect::isProgram);
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }
}
