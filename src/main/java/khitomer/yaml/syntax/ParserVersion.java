package khitomer.yaml.syntax;

import tools.jackson.dataformat.yaml.PackageVersion;

/** The version of the YAML library. */
public final class ParserVersion {

    private ParserVersion() {}

    public static String text() {
        return "Jackson YAML " + PackageVersion.VERSION;
    }
}
