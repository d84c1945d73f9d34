package khitomer;

import java.util.Map;
import khitomer.model.Entry;
import khitomer.model.Lore;
import khitomer.yaml.LoreReader;

/** Lore that a test writes down in sight. */
public final class TestLore {

    private TestLore() {}

    /** The lore of one file. */
    public static Lore of(String entries) {
        return LoreReader.read(Map.of("lore.yaml", entries));
    }

    /** The lore of one file, in a world of its own. */
    public static Lore of(String world, String entries) {
        return LoreReader.read(Map.of("world.yaml", world, "lore.yaml", entries));
    }

    public static Entry entry(Lore lore, String id) {
        return lore.repository().find(id).orElseThrow();
    }
}
