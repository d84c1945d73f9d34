package khitomer.loading;

import java.io.File;
import khitomer.store.LoreStore;

/** The file that the program is, by which it knows what it compiled itself. */
public final class ProgramFile {

    private ProgramFile() {}

    /** The jar, which comes first on the class path; something else where the program does not run from one. */
    public static File jar() {
        String classPath = System.getProperty("java.class.path");
        int end = classPath.indexOf(File.pathSeparatorChar);
        return new File(end < 0 ? classPath : classPath.substring(0, end));
    }

    public static boolean isJar() {
        return jar().getName().endsWith(".jar");
    }

    /** A number that no other build of the program has; outside of a jar, none that lasts longer than the process. */
    public static long number() {
        return LoreStore.program(
                isJar()
                        ? Version.NUMBER + " " + jar().length() + " " + jar().lastModified()
                        : Version.NUMBER + " " + ProcessHandle.current().pid());
    }
}
