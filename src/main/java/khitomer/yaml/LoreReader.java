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

/** Reads lore folders. Problems of their content are part of the lore, and never an exception. */
public final class LoreReader {

    private static final String KINDS = "/khitomer/kinds.yaml";

    private final List<Diagnostic> worldProblems = new ArrayList<>();
    private final NodeReader nodes = new NodeReader(worldProblems::add);
    private final WorldReader worlds = new WorldReader(nodes);

    private LoreReader() {}

    /**
     * Opens the lore of folders on disk.
     *
     * <p>If several folders have an entry with the same id, or the same key of world.yaml, the last one counts. Entries
     * of one folder with the same id are all kept. The name of a file is that of its folder as given, and its path in
     * it.
     *
     * @param told is called with the name and the bytes of each file that is read, on the thread that reads it
     */
    public static LazyLore open(List<Path> folders, Progress progress, BiConsumer<String, byte[]> told) {
        return new LoreReader()
                .openAll(
                        folders.stream()
                                .map(folder -> FolderWalker.find(folder, told))
                                .toList(),
                        progress);
    }

    /** Reads the lore of folders on disk, as {@link #open} does. */
    public static Lore read(List<Path> folders, Progress progress) {
        return open(folders, progress, (name, bytes) -> {}).reading().lore();
    }

    /** Reads the lore of folders on disk. */
    public static Lore read(List<Path> folders) {
        return read(folders, Progress.silent());
    }

    /** Reads a folder that is not on disk, from texts by path. */
    public static Lore read(Map<String, String> folder) {
        return new LoreReader()
                .openAll(List.of(LoreFolder.of(folder)), Progress.silent())
                .reading()
                .lore();
    }

    /** Reads a folder that is not on disk. */
    public static Lore read(FolderContents folder) {
        return new LoreReader()
                .openAll(List.of(folder.folder()), Progress.silent())
                .reading()
                .lore();
    }

    /** Reads the built-in lore; the name of a file is its path in it. */
    public static ReadResult builtIn() {
        return new LoreReader()
                .openAll(List.of(PackedFiles.read()), Progress.silent())
                .reading();
    }

    /** Reads some files of a folder again for a known world; empty if one cannot be read. */
    public static Optional<List<LoreFile>> reread(Path folder, List<String> names, World world, Kinds kinds) {
        return FolderWalker.read(folder, names)
                .map(read -> read.texts().stream()
                        .filter(file -> !file.isWorld())
                        .map(file -> LoreFileReader.of(file, world, kinds))
                        .toList());
    }

    /** Whether a file of a folder contains only entries. */
    public static boolean holdsEntries(Path folder, String name) {
        return !RawFile.isWorld(FolderWalker.below(folder, name));
    }

    /** The text of a file on disk; empty if it cannot be read or is not UTF-8. */
    public static String text(String name) {
        try {
            return new RawFile(name, name, Files.readAllBytes(Path.of(name))).text();
        } catch (IOException gone) {
            return "";
        }
    }

    /** The text of a file of the built-in lore. */
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

    /** The content of a world file: its problems. */
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
