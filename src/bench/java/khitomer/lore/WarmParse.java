package khitomer.lore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
 * Measures how long Jackson takes to read all YAML below a folder token by token, keeping nothing, once it is warmed
 * up and all files are in memory: {@code WarmParse FOLDER THREADS} prints the median of five rounds in seconds.
 */
final class WarmParse {

    private static final long WARMING = 10_000_000_000L;
    private static final int ROUNDS = 5;

    private final YAMLFactory factory = new YAMLFactory();
    private final List<String> texts = new ArrayList<>();
    private final int threads;

    private WarmParse(Path folder, int threads) throws IOException {
        this.threads = threads;
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        WarmParse parse = new WarmParse(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < WARMING) {
            parse.parseAll();
        }
        double[] seconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            parse.parseAll();
            seconds[round] = (System.nanoTime() - begin) / 1e9;
        }
        Arrays.sort(seconds);
        System.out.println(String.format(Locale.ROOT, "%.6f", seconds[ROUNDS / 2]));
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
