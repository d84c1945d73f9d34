package khitomer.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import khitomer.model.Diagnostic;
import khitomer.model.Entry;
import khitomer.model.Kinds;
import khitomer.model.Lore;
import khitomer.model.Repository;
import khitomer.model.World;

/** Reads lore folders; whatever is wrong in them is part of the lore that comes back, never an exception. */
public final class LoreReader {

    private static final String KINDS = "/khitomer/kinds.yaml";

    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final NodeReader nodes = new NodeReader(diagnostics::add);
    private final WorldReader worlds = new WorldReader(nodes);
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> idsNotRead = new TreeSet<>();

    private LoreReader() {
    }

    /**
     * Reads lore from folders on disk.
     *
     * <p>Where folders hold entries of the same id, or the same key of world.yaml, the later folder counts. Entries of
     * one folder that have the same id are all kept. Files are named as their folder is given, and their paths below it.
     */
    public static Lore read(List<Path> folders) {
        return new LoreReader().readAll(folders.stream().map(FolderFiles::read).toList());
    }

    /** Reads one folder that is not on disk, of texts by their paths below it. */
    public static Lore read(Map<String, String> folder) {
        return new LoreReader().readAll(List.of(LoreFolder.of(folder)));
    }

    /** Reads the lore that is packed into the program; its files are named by their paths below its root. */
    public static Lore builtIn() {
        return new LoreReader().readAll(List.of(PackedFiles.read()));
    }

    private Lore readAll(List<LoreFolder> folders) {
        for (LoreFolder folder : folders) {
            diagnostics.addAll(folder.diagnostics());
            idsNotRead.addAll(folder.idsNotRead());
            folder.texts().stream().filter(LoreText::isWorld).forEach(file -> worlds.add(parse(file).documents()));
        }
        World world = worlds.world();
        Kinds kinds = kinds(world);
        EntryReader entries = new EntryReader(kinds, nodes,
                new StatementReader(nodes, new ValueReader(nodes, world.reckoning())));
        List<Entry> read = new ArrayList<>();
        folders.forEach(folder -> addReplacing(read, entries(folder, entries)));
        idsNotRead.addAll(entries.idsNotRead());
        return new Lore(world, kinds, new Repository(read), diagnostics, texts, idsNotRead);
    }

    private Kinds kinds(World world) {
        KindsReader kinds = new KindsReader(nodes, new FieldReader(nodes, List.copyOf(world.players().keySet())));
        YamlParser.parse(SourceText.of("kinds.yaml", builtInKinds())).documents().forEach(kinds::add);
        worlds.addKinds(kinds);
        return kinds.kinds();
    }

    private List<Entry> entries(LoreFolder folder, EntryReader reader) {
        List<Entry> entries = new ArrayList<>();
        folder.texts().stream().filter(file -> !file.isWorld())
                .forEach(file -> entries.addAll(reader.entries(parse(file), file.path())));
        return entries;
    }

    private ParsedFile parse(LoreText file) {
        texts.put(file.file(), file.text());
        ParsedFile parsed = YamlParser.parse(SourceText.of(file.file(), file.text()));
        diagnostics.addAll(parsed.diagnostics());
        idsNotRead.addAll(parsed.idsNotRead());
        return parsed;
    }

    private static void addReplacing(List<Entry> entries, List<Entry> later) {
        Set<String> ids = new HashSet<>();
        later.forEach(entry -> ids.add(entry.id()));
        entries.removeIf(entry -> ids.contains(entry.id()));
        entries.addAll(later);
    }

    private static String builtInKinds() {
        try (InputStream in = LoreReader.class.getResourceAsStream(KINDS)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("the program is damaged: " + KINDS, damaged);
        }
    }
}
