package khitomer.loading.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks one git process for objects, one after the other. */
final class ObjectReader implements AutoCloseable {

    private static final Pattern FOUND = Pattern.compile("([0-9a-f]{40,64}) (commit|tree|blob|tag) (\\d{1,18})");
    private static final String AMBIGUOUS = " ambiguous";
    private static final GitObject MISSING = new GitObject("", "missing", Optional.empty());

    private final Path repository;
    private final GitProcess processes;
    private final long mostBytes;
    private Process git;
    private InputStream answers;
    private ProcessTimeout watchdog;

    /** @param mostBytes objects that are longer are not read */
    ObjectReader(Path repository, GitProcess processes, long mostBytes) {
        this.repository = repository;
        this.processes = processes;
        this.mostBytes = mostBytes;
    }

    /** The object of a name, which may be anything that git understands as one. */
    GitObject read(String name) throws GitException {
        if (name.indexOf('\n') >= 0 || name.indexOf('\0') >= 0) {
            return MISSING;
        }
        if (git == null) {
            git = processes.start(repository, "cat-file", "--batch");
            answers = new BufferedInputStream(git.getInputStream());
            watchdog = ProcessTimeout.of(git);
        }
        try {
            OutputStream questions = git.getOutputStream();
            questions.write((name + "\n").getBytes(StandardCharsets.UTF_8));
            questions.flush();
            watchdog.answered();
            return answer(header());
        } catch (IOException ended) {
            // Git ends at names that it finds wrong rather than missing, and at damaged objects.
            close();
            if (watchdog.hasStopped()) {
                throw new GitException("git was stopped because it did not answer; run 'git fsck' in this repository");
            }
            return MISSING;
        }
    }

    @Override
    public void close() {
        if (git != null) {
            git.destroyForcibly();
            git = null;
        }
    }

    private String header() throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("git ended");
            }
            header.write(next);
        }
        return header.toString(StandardCharsets.UTF_8);
    }

    private GitObject answer(String header) throws IOException {
        Matcher found = FOUND.matcher(header);
        if (!found.matches()) {
            return header.endsWith(AMBIGUOUS) ? new GitObject("", AMBIGUOUS.strip(), Optional.empty()) : MISSING;
        }
        long size = Long.parseLong(found.group(3));
        if (size > mostBytes) {
            // To begin anew costs less than to have the rest written only to pass over it.
            close();
            return new GitObject(found.group(1), found.group(2), Optional.empty());
        }
        byte[] content = answers.readNBytes((int) size);
        if (content.length < size || answers.read() != '\n') {
            throw new IOException("git ended");
        }
        return new GitObject(found.group(1), found.group(2), Optional.of(content));
    }
}
