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

/** A lore of which the world is known, and whose files are read when they are asked for. */
public final class LazyLore {

    /** From how many bytes on it pays to read files on all processors. */
    private static final long MUCH = 1 << 20;

    private final World world;
    private final Kinds kinds;
    private final List<LoreFolder> folders;
    private final Map<String, LoreFile> worldFiles;
    private final Progress progress;

    /**
     * @param worldFiles what is known already of some files, by their names: of those that tell of the world as a
     *     whole, and of links that lead out of a folder
     */
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

    /** Whether nothing was found that cannot be read, whatever is written in it. */
    public boolean isWhole() {
        return folders.stream().allMatch(folder -> folder.problems().isEmpty());
    }

    /**
     * What the files give, in reading order. Of one folder, each file is read whenever it is got, and not kept: who
     * asks for each once, be it on several threads, never has all of a large lore in memory.
     *
     * <p>Throws {@link UncheckedIOException} where a file cannot be read, at once or when it is got.
     */
    public List<LoreFile> files() {
        return folders.size() == 1 ? unread(folders.get(0)) : readAll(folders);
    }

    /** All that the files give; what cannot be read is reported. */
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
