package khitomer.doctor;

import java.io.File;
import khitomer.loading.Version;
import khitomer.yaml.syntax.ParserVersion;

/** Which version runs, and which libraries are in it. */
public final class VersionAspect {

    private final File jar;
    private final String commandLineParser;

    /** @param commandLineParser the version of the library that reads command lines */
    public VersionAspect(File jar, String commandLineParser) {
        this.jar = jar;
        this.commandLineParser = commandLineParser;
    }

    public AspectReport line() {
        String yaml = ParserVersion.text();
        return AspectReport.ok(
                        Aspect.VERSION,
                        "khitomer " + Version.NUMBER + " (picocli " + commandLineParser + ", " + yaml + ")")
                .with("khitomer", Version.NUMBER)
                .with("jar", jar.getPath())
                .with("picocli", commandLineParser)
                .with("yaml", yaml);
    }
}
