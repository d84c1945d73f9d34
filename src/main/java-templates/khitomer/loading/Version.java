package khitomer.loading;

/** The version of the program, as the build takes it from the pom. */
public final class Version {

    public static final String NUMBER = "${project.version}";

    private Version() {}
}
