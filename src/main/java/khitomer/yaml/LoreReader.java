package khitomer.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import khitomer.model.By;
import khitomer.model.Diagnostic;
import khitomer.model.FileOfLore;
import khitomer.model.Kinds;
import khitomer.model.Lore;
import khitomer.model.Progress;
import khitomer.model.World;

/** Reads lore folders; whatever is wrong in them is part of the lore that comes back, never an exception. */
public final class LoreReader {

    private static final String KINDS = "/khitomer/kinds.yaml";
    /** From how many characters on it pays to read files on all processors. */
    private static final long MUCH = 1 << 20;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Diagnostic> worldProblems = new ArrayList<>();
    private final NodeReader nodes = new NodeReader(worldProblems::add);
    private final WorldReader worlds = new WorldReader(nodes);

    private final Progress progress;

    private LoreReader(Progress progress) {
        this.progress = progress;
    }

    /**
     * Reads lore from folders on disk.
     *
     * <p>Where folders hold entries of the same id, or the same key of world.yaml, the later folder counts. Entries of
     * one folder that have the same id are all kept. Files are named as their folder is given, and their paths below it.
     */
    public static Reading reading(List<Path> folders, Progress progress) {
        return new LoreReader(progress).readAll(folders.stream().map(FolderFiles::read).toList());
    }

    /** The lore that folders on disk hold. */
    public static Lore read(List<Path> folders) {
        return reading(folders, Progress.SILENT).lore();
    }

    /** Reads one folder that is not on disk, of texts by their paths below it. */
    public static Lore read(Map<String, String> folder) {
        return new LoreReader(Progress.SILENT).readAll(List.of(LoreFolder.of(folder))).lore();
    }

    /** Reads the lore that is packed into the program; its files are named by their paths below its root. */
    public static Reading builtIn() {
        return new LoreReader(Progress.SILENT).readAll(List.of(PackedFiles.read()));
    }

    /** Reads some files of a folder once more, of a world that is known; nothing where one cannot be read. */
    public static Optional<List<FileOfLore>> again(Path folder, List<String> names, World world, Kinds kinds) {
        return FolderFiles.read(folder, names).map(read ->
                inOrder(read, entryFiles(read).map(file -> FileReading.of(file, world, kinds)).toList()));
    }

    /** Whether the file of a name, of a folder, holds entries alone. */
    public static boolean isOfEntries(Path folder, String name) {
        return !LoreText.isWorld(FolderFiles.below(folder, name));
    }

    /** The text of a file on disk; empty where it cannot be read. */
    public static String text(String name) {
        try {
            return Utf8.decode(Files.readAllBytes(Path.of(name))).text();
        } catch (IOException gone) {
            return "";
        }
    }

    /** The text of a file that is packed into the program. */
    public static String packedText(String name) {
        return PackedFiles.read().texts().stream().filter(file -> file.file().equals(name)).map(LoreText::text)
                .findFirst().orElse("");
    }

    private Reading readAll(List<LoreFolder> folders) {
        List<ParsedWorld> parsed = folders.stream().flatMap(folder -> folder.texts().stream())
                .filter(LoreText::isWorld).map(this::parsedWorld).toList();
        World world = worlds.world();
        Kinds kinds = kinds(world);
        List<FileOfLore> files = new ArrayList<>();
        List<Diagnostic> more = new ArrayList<>();
        for (LoreFolder folder : folders) {
            more.addAll(folder.problems());
            folder.texts().forEach(file -> texts.put(file.file(), file.text()));
            Stream<FileOfLore> worldFiles = parsed.stream().filter(file -> folder.has(file.name()))
                    .map(file -> file.withProblems(worldProblems));
            addReplacing(files, inOrder(folder, Stream.concat(worldFiles, read(folder, world, kinds).stream()).toList()));
        }
        return new Reading(world, kinds, files, more, texts);
    }

    private List<FileOfLore> read(LoreFolder folder, World world, Kinds kinds) {
        AtomicLong read = new AtomicLong();
        long characters = folder.texts().stream().mapToLong(file -> file.text().length()).sum();
        Stream<LoreText> files = entryFiles(folder);
        return (characters > MUCH ? files.parallel() : files).map(file -> {
            FileOfLore gave = FileReading.of(file, world, kinds);
            progress.at("reading the lore", read.addAndGet(file.text().length()), characters);
            return gave;
        }).toList();
    }

    private static Stream<LoreText> entryFiles(LoreFolder folder) {
        return folder.texts().stream().filter(file -> !file.isWorld());
    }

    /** The files that were read and those that could not be decoded, by name. */
    private static List<FileOfLore> inOrder(LoreFolder folder, List<FileOfLore> read) {
        return Stream.concat(read.stream(), folder.undecoded().stream())
                .sorted(By.first(FileOfLore::name))
                .toList();
    }

    /** A file that tells of the world as a whole, and what is wrong with it as YAML. */
    private record ParsedWorld(String name, ParsedFile parsed) {

        FileOfLore withProblems(List<Diagnostic> problems) {
            Stream<Diagnostic> own = problems.stream().filter(problem -> problem.location().file().equals(name));
            return new FileOfLore(name, List.of(), Stream.concat(parsed.diagnostics().stream(), own).toList(),
                    parsed.idsNotRead());
        }
    }

    private ParsedWorld parsedWorld(LoreText file) {
        ParsedFile parsed = YamlParser.parse(SourceText.of(file.file(), file.text()));
        worlds.add(parsed.documents());
        return new ParsedWorld(file.file(), parsed);
    }

    private Kinds kinds(World world) {
        KindsReader kinds = new KindsReader(nodes, new FieldReader(nodes, List.copyOf(world.players().keySet())));
        YamlParser.parse(SourceText.of("kinds.yaml", builtInKinds())).documents().forEach(kinds::add);
        worlds.addKinds(kinds);
        return kinds.kinds();
    }

    private static void addReplacing(List<FileOfLore> files, List<FileOfLore> later) {
        Set<String> ids = new HashSet<>();
        later.forEach(file -> file.entries().forEach(entry -> ids.add(entry.id())));
        files.replaceAll(file -> file.without(ids));
        files.addAll(later);
    }

    private static String builtInKinds() {
        try (InputStream in = LoreReader.class.getResourceAsStream(KINDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the program is damaged: " + KINDS, damaged);
        }
    }
}
