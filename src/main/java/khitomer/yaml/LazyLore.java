package khitomer.yaml;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khitomer.base.Parallel;
import khitomer.base.Progress;
import khitomer.model.Diagnostic;
import khitomer.model.Kinds;
import khitomer.model.LazyTexts;
import khitomer.model.LoreFile;
import khitomer.model.World;

/** A lore whose world has been read, and whose files are read on request. */
public final class LazyLore {

    /** The number of bytes from which on reading on all processors is faster. */
    private static final long MUCH = 1 << 20;

    private final World world;
    private final Kinds kinds;
    private final List<LoreFolder> folders;
    private final Map<String, LoreFile> worldFiles;
    private final Progress progress;

    /** @param worldFiles the contents of some files, by name: the world files, and links that lead out of a folder */
    LazyLore(World world, Kinds kinds, List<LoreFolder> folders, Map<String, LoreFile> worldFiles, Progress progress) {
        this.world = world;
        this.kinds = kinds;
        this.folders = List.copyOf(folders);
        this.worldFiles = Map.copyOf(worldFiles);
        this.progress = progress;
    }

    public World world() {
        return world;
    }

    public Kinds kinds() {
        return kinds;
    }

    /** Whether nothing was found that cannot be read, whatever its content. */
    public boolean isWhole() {
        return folders.stream().allMatch(folder -> folder.problems().isEmpty());
    }

    /**
     * The contents of the files in reading order. With one folder, each file is read whenever it is requested, and not
     * kept: a caller that requests each once, even on several threads, never has all of a large lore in memory.
     *
     * <p>Throws {@link UncheckedIOException} if a file cannot be read, at once or when it is requested.
     */
    public List<LoreFile> files() {
        return folders.size() == 1 ? unread(folders.get(0)) : readAll(folders);
    }

    /** The contents of all files; those that cannot be read are reported. */
    public ReadResult reading() {
        List<LoreFolder> whole = folders.stream().map(FileCollector::inMemory).toList();
        Map<String, RawFile> texts = new LinkedHashMap<>();
        whole.forEach(folder -> folder.texts().forEach(text -> texts.put(text.file(), text)));
        List<Diagnostic> more =
                whole.stream().flatMap(folder -> folder.problems().stream()).toList();
        return new ReadResult(
                world,
                kinds,
                readAll(whole),
                more,
                new LazyTexts(
                        List.copyOf(texts.keySet()), name -> texts.get(name).text()));
    }

    private LazyFiles unread(LoreFolder folder) {
        return new LazyFiles(folder.texts(), worldFiles, text -> LoreFileReader.of(text, world, kinds), progress);
    }

    private List<LoreFile> readAll(List<LoreFolder> all) {
        List<LoreFile> files = new ArrayList<>();
        for (LoreFolder folder : all) {
            LazyFiles unread = unread(folder);
            addReplacing(
                    files,
                    unread.bytes() > MUCH
                            ? Parallel.map(unread.size(), unread::get)
                            : Parallel.mapSequentially(unread.size(), unread::get));
        }
        return files;
    }

    private static void addReplacing(List<LoreFile> files, List<LoreFile> later) {
        if (!files.isEmpty()) {
            Set<String> ids = new HashSet<>();
            later.forEach(file -> file.entries().forEach(entry -> ids.add(entry.id())));
            files.replaceAll(file -> file.without(ids));
        }
        files.addAll(later);
    }
}
