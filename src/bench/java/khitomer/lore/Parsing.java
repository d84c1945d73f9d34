package khitomer.lore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Measures how long Jackson takes to read all YAML below a folder token by token, keeping nothing, when all files are
 * in memory: {@code Parsing FOLDER THREADS SECONDS} prints it in seconds, after it has warmed up for some.
 */
final class Parsing {

    private final YAMLFactory factory = new YAMLFactory();
    private final List<String> texts = new ArrayList<>();
    private final int threads;

    private Parsing(Path folder, int threads) throws IOException {
        this.threads = threads;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        Parsing parsing = new Parsing(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Rounds.measure(Integer.parseInt(arguments[2]), parsing::parseAll);
    }

    /** Parses all texts, each thread taking the next that is left. */
    private void parseAll() throws InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            AtomicInteger next = new AtomicInteger();
            Callable<Long> work = () -> parseFrom(next);
            long tokens = 0;
            for (Future<Long> parsed : workers.invokeAll(Collections.nCopies(threads, work))) {
                tokens += parsed.get();
            }
            if (tokens == 0) {
                throw new IllegalStateException("there is no YAML to parse");
            }
        } finally {
            workers.shutdown();
        }
    }

    private long parseFrom(AtomicInteger next) {
        long tokens = 0;
        for (int index = next.getAndIncrement(); index < texts.size(); index = next.getAndIncrement()) {
            try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), texts.get(index))) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
        }
        return tokens;
    }
}
