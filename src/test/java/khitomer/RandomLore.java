package khitomer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import khitomer.model.Field;
import khitomer.model.Kind;
import khitomer.yaml.LoreReader;

/** Makes lores at random, file by file: every kind, field, and shape of value, and every mistake that keepers make. */
public final class RandomLore {

    /** What entries are called; a world of few names makes what is said of them meet. */
    public static final List<String> IDS = List.of(
            "mara",
            "guild",
            "siege",
            "harbor",
            "vessel",
            "elf",
            "quest",
            "ring",
            "season-1",
            "war",
            "treaty",
            "x.end",
            "yi",
            "old-mara");

    private static final List<String> FILES = List.of(
            "events.yaml",
            "characters.yaml",
            "a.yaml",
            "b.yml",
            "places/deep.yaml",
            "more/of/it.yaml",
            "z.yaml",
            "ships/x.yaml",
            "a/b.yaml",
            "empty.yaml");
    private static final List<Kind> KINDS =
            List.copyOf(LoreReader.builtIn().kinds().all());

    private final Dice dice;
    private final RandomValues values;
    private final int slips;
    private final Map<String, String> files = new TreeMap<>();

    /** The lore of a seed, with many mistakes, few, or nearly none. */
    public RandomLore(Dice dice) {
        this.dice = dice;
        this.slips = List.of(5, 30, 1000).get(dice.below(3));
        this.values = new RandomValues(dice, IDS.subList(0, 4 + dice.below(IDS.size() - 4)), slips);
        if (!dice.once(4)) {
            files.put("world.yaml", new RandomWorld(dice, slips).text());
        }
        for (int i = 1 + dice.below(4); i > 0; i--) {
            write();
        }
    }

    /** The texts of the files, by their names. */
    public Map<String, String> files() {
        return files;
    }

    /** Changes something: files come, go, and are written otherwise. */
    public void change() {
        switch (dice.below(9)) {
            case 0, 1, 2 -> write();
            case 3 -> files.remove(dice.pick(List.copyOf(files.keySet())));
            case 4 -> files.put("world.yaml", new RandomWorld(dice, slips).text());
            case 5 -> append();
            case 6 -> rename();
            default -> edit();
        }
        if (files.isEmpty()) {
            write();
        }
    }

    private void write() {
        files.put(dice.pick(FILES), dressed(entries()));
    }

    private void append() {
        String name = dice.pick(List.copyOf(files.keySet()));
        files.merge(name, entries(), (old, more) -> name.equals("world.yaml") ? old : old + more);
    }

    private void rename() {
        String name = dice.pick(List.copyOf(files.keySet()));
        String text = files.remove(name);
        files.put(name.equals("world.yaml") ? name : dice.pick(FILES), text);
    }

    /** Drops or doubles a line, or changes a character. */
    private void edit() {
        String name = dice.pick(List.copyOf(files.keySet()));
        files.put(name, slipped(files.get(name)));
    }

    private String slipped(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = dice.below(lines.size());
        String old = lines.get(line);
        switch (dice.below(5)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, old);
            case 2 -> lines.set(line, old.replaceFirst("2[0-9]", "2" + dice.below(10)));
            case 3 -> lines.set(line, old.replaceFirst("[a-z]{4,}", dice.pick(IDS)));
            default -> lines.set(line, once(old));
        }
        return String.join("\n", lines);
    }

    private String once(String line) {
        int at = dice.below(line.length() + 1);
        String typed = dice.pick("'", "\"", ":", " ", "{", "]", "#", ",", "-", "\t", "\u0007", "x", "\uFEFF");
        return line.substring(0, at) + typed + line.substring(at);
    }

    /** The text as editors of all sorts leave it. */
    private String dressed(String entries) {
        String text = dice.once(slips) ? slipped(entries) : entries;
        return switch (dice.below(12)) {
            case 0 -> "\uFEFF" + text;
            case 1 -> text.replace("\n", "\r\n");
            case 2 -> text.stripTrailing();
            case 3 -> dice.once(2) ? "" : "# nothing\n";
            case 4 -> "---\n" + text + "...\n";
            default -> text;
        };
    }

    private String entries() {
        StringBuilder text = new StringBuilder();
        for (int i = dice.below(4); i >= 0; i--) {
            text.append(dice.once(4) ? flow() : block());
        }
        return text.toString();
    }

    private String flow() {
        StringBuilder entry = new StringBuilder("- {");
        lines().forEach(line -> entry.append(entry.length() > 3 ? ", " : "").append(line));
        return entry.append("}\n").toString();
    }

    private String block() {
        StringBuilder entry = new StringBuilder();
        lines().forEach(line ->
                entry.append(entry.isEmpty() ? "- " : "  ").append(line).append('\n'));
        return entry.append(dice.once(6) ? "  text: |\n    Of [[mara]].\n\n    And [[guild|all]].\n" : "")
                .toString();
    }

    /** The keys of an entry and their values. */
    private List<String> lines() {
        Kind kind = dice.pick(KINDS);
        List<String> lines = new ArrayList<>(List.of("id: " + dice.pick(values.ids())));
        if (!dice.once(slips)) {
            lines.add("kind: " + (dice.once(slips) ? dice.pick("deity", "evnt", "") : kind.name()));
        }
        if (dice.once(3)) {
            lines.add("name: "
                    + dice.pick("Mara", "\"Ja'rod\"", "House of Mara", "The Siege", "\"ringing: bell\"", "徳川家康"));
        }
        List<Field> fields = List.copyOf(kind.fields().values());
        for (int i = dice.below(6); i > 0; i--) {
            Field field = dice.pick(
                    dice.once(2)
                            ? fields
                            : fields.stream().filter(RandomLore::isOfTime).toList());
            lines.add(field.name() + (dice.once(slips) ? "x" : "") + ": "
                    + (isIgnored(field) ? ignored() : values.of(field)));
        }
        if (dice.once(8)) {
            lines.add("sources: " + dice.pick("[ok]", "ok", "[other:Page, nosuch]", "[]"));
        }
        return lines;
    }

    private static boolean isIgnored(Field field) {
        return field.name().equals("ignore");
    }

    private String ignored() {
        return dice.pick(
                "[TIME011]", "TIME018", "[TIME010, TIME019]", "nothing", "[duplicate-id]", "dangling-reference");
    }

    private static boolean isOfTime(Field field) {
        return field.isStoryDate() || field.means().isPresent();
    }
}
