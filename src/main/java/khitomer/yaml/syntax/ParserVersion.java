package khitomer.yaml.syntax;

import tools.jackson.dataformat.yaml.PackageVersion;

/** Which YAML parser the program has. */
public final class ParserVersion {

    private ParserVersion() {}

    public static String text() {
        return "Jackson YAML " + PackageVersion.VERSION;
    }
}
