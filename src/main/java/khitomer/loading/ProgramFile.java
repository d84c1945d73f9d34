package khitomer.loading;

import java.io.File;
import khitomer.store.LoreStore;

/** The program's own file, by which it recognizes what this build of it compiled. */
public final class ProgramFile {

    private ProgramFile() {}

    /** The jar, which is first on the class path; something else if the program does not run from a jar. */
    public static File jar() {
        String classPath = System.getProperty("java.class.path");
        int end = classPath.indexOf(File.pathSeparatorChar);
        return new File(end < 0 ? classPath : classPath.substring(0, end));
    }

    public static boolean isJar() {
        return jar().getName().endsWith(".jar");
    }

    /** A number that no other build of the program has; outside a jar, it changes with each process. */
    public static long number() {
        return LoreStore.program(
                isJar()
                        ? Version.NUMBER + " " + jar().length() + " " + jar().lastModified()
                        : Version.NUMBER + " " + ProcessHandle.current().pid());
    }
}
