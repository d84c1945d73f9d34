package khitomer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Runs commands in a real shell, with the built program on the path as {@code khitomer}. */
record Shell(int code, String out, String err) {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    static Shell run(String command) throws IOException, InterruptedException {
        return run(command, Map.of());
    }

    static Shell run(String command, Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        ProcessBuilder process = new ProcessBuilder("sh", "-c", command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().put("PATH", TARGET + ":" + process.environment().get("PATH"));
        process.environment().remove("KHITOMER_LORE");
        process.environment().put("XDG_CACHE_HOME", TARGET.resolve("cache").toString());
        process.environment().putAll(environment);
        int code = process.start().waitFor();
        Shell shell = new Shell(code, read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return shell;
    }

    /** What a terminal would show: the errors below the output. */
    String everything() {
        return out + err;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
