package khitomer.packaging;

import java.util.List;
import khitomer.chronology.Chronology;
import khitomer.loading.CompiledPlaces;
import khitomer.loading.Program;
import khitomer.model.Entry;
import khitomer.store.LoreStore;
import khitomer.store.Stamps;
import khitomer.yaml.LoreReader;
import khitomer.yaml.Reading;

/** Compiles the built-in lore while packaging, beside the program. */
final class Packing {

    private Packing() {}

    public static void main(String[] arguments) {
        Reading reading = LoreReader.builtIn();
        List<Entry> entries = reading.entries();
        LoreStore.ofProgram(CompiledPlaces.besideProgram(), Program.number(), LoreReader::packedText)
                .write(reading.world(), reading.kinds(), reading.files(), Stamps::none)
                .ifPresent(
                        lore -> lore.store(entries, Chronology.of(reading.lore().repository())));
    }
}
