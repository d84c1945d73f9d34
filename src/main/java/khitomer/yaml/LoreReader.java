package khitomer.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import khitomer.base.Progress;
import khitomer.model.Diagnostic;
import khitomer.model.Kinds;
import khitomer.model.Lore;
import khitomer.model.LoreFile;
import khitomer.model.World;
import khitomer.yaml.syntax.ParsedFile;

/** Reads lore folders; whatever is wrong in them is part of the lore that comes back, never an exception. */
public final class LoreReader {

    private static final String KINDS = "/khitomer/kinds.yaml";

    private final List<Diagnostic> worldProblems = new ArrayList<>();
    private final NodeReader nodes = new NodeReader(worldProblems::add);
    private final WorldReader worlds = new WorldReader(nodes);

    private LoreReader() {}

    /**
     * Opens lore of folders on disk.
     *
     * <p>Where folders hold entries of the same id, or the same key of world.yaml, the later folder counts. Entries of
     * one folder that have the same id are all kept. Files are named as their folder is given, and their paths below
     * it.
     *
     * @param told is told the name and the bytes of each file that is read, by whichever thread reads it
     */
    public static LazyLore open(List<Path> folders, Progress progress, BiConsumer<String, byte[]> told) {
        return new LoreReader()
                .openAll(
                        folders.stream()
                                .map(folder -> FolderWalker.find(folder, told))
                                .toList(),
                        progress);
    }

    /** The lore that folders on disk hold, as {@link #open} reads it. */
    public static Lore read(List<Path> folders, Progress progress) {
        return open(folders, progress, (name, bytes) -> {}).reading().lore();
    }

    /** The lore that folders on disk hold. */
    public static Lore read(List<Path> folders) {
        return read(folders, Progress.SILENT);
    }

    /** Reads one folder that is not on disk, of texts by their paths below it. */
    public static Lore read(Map<String, String> folder) {
        return new LoreReader()
                .openAll(List.of(LoreFolder.of(folder)), Progress.SILENT)
                .reading()
                .lore();
    }

    /** Reads one folder that is not on disk. */
    public static Lore read(FolderContents folder) {
        return new LoreReader()
                .openAll(List.of(folder.folder()), Progress.SILENT)
                .reading()
                .lore();
    }

    /** Reads the lore that is packed into the program; its files are named by their paths below its root. */
    public static ReadResult builtIn() {
        return new LoreReader()
                .openAll(List.of(PackedFiles.read()), Progress.SILENT)
                .reading();
    }

    /** Reads some files of a folder once more, of a world that is known; nothing where one cannot be read. */
    public static Optional<List<LoreFile>> reread(Path folder, List<String> names, World world, Kinds kinds) {
        return FolderWalker.read(folder, names)
                .map(read -> read.texts().stream()
                        .filter(file -> !file.isWorld())
                        .map(file -> LoreFileReader.of(file, world, kinds))
                        .toList());
    }

    /** Whether the file of a name, of a folder, holds entries alone. */
    public static boolean holdsEntries(Path folder, String name) {
        return !RawFile.isWorld(FolderWalker.below(folder, name));
    }

    /** The text of a file on disk; empty where it cannot be read, or is not UTF-8. */
    public static String text(String name) {
        try {
            return new RawFile(name, name, Files.readAllBytes(Path.of(name))).text();
        } catch (IOException gone) {
            return "";
        }
    }

    /** The text of a file that is packed into the program. */
    public static String packedText(String name) {
        return PackedFiles.read().texts().stream()
                .filter(file -> file.file().equals(name))
                .map(RawFile::text)
                .findFirst()
                .orElse("");
    }

    private LazyLore openAll(List<LoreFolder> folders, Progress progress) {
        Map<String, ParsedFile> parsed = new LinkedHashMap<>();
        for (LoreFolder folder : folders) {
            folder.texts().stream()
                    .filter(RawFile::isWorld)
                    .forEach(file -> file.parsed().ifPresent(world -> {
                        parsed.put(file.file(), world);
                        worlds.add(world.documents());
                    }));
        }
        World world = worlds.world();
        Kinds kinds = kinds(world);
        Map<String, LoreFile> worldFiles = new HashMap<>();
        parsed.forEach((name, file) -> worldFiles.put(name, worldFile(name, file)));
        folders.forEach(folder -> folder.outside()
                .forEach(link -> worldFiles.put(
                        link.location().file(),
                        new LoreFile(link.location().file(), List.of(), List.of(link), Set.of()))));
        return new LazyLore(world, kinds, folders, worldFiles, progress);
    }

    /** What a file gives that tells of the world as a whole: what is wrong with it. */
    private LoreFile worldFile(String name, ParsedFile parsed) {
        Stream<Diagnostic> own = worldProblems.stream()
                .filter(problem -> problem.location().file().equals(name));
        return new LoreFile(
                name,
                List.of(),
                Stream.concat(parsed.diagnostics().stream(), own).toList(),
                parsed.idsNotRead());
    }

    private Kinds kinds(World world) {
        KindsReader kinds = new KindsReader(
                nodes, new FieldReader(nodes, List.copyOf(world.players().keySet())));
        builtInKinds().parsed().orElseThrow().documents().forEach(kinds::add);
        worlds.addKinds(kinds);
        return kinds.kinds();
    }

    private static RawFile builtInKinds() {
        try (InputStream in = LoreReader.class.getResourceAsStream(KINDS)) {
            return new RawFile("kinds.yaml", "kinds.yaml", in.readAllBytes());
        } catch (IOException damaged) {
            throw new UncheckedIOException("the program is damaged: " + KINDS, damaged);
        }
    }
}
