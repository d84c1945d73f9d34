package khitomer.packaging;

import java.util.List;
import khitomer.chronology.Chronology;
import khitomer.loading.CacheLocations;
import khitomer.loading.ProgramFile;
import khitomer.model.Entry;
import khitomer.store.FileFingerprints;
import khitomer.store.LoreStore;
import khitomer.yaml.LoreReader;
import khitomer.yaml.ReadResult;

/** Compiles the built-in lore while packaging, beside the program. */
final class CompileBuiltInLore {

    private CompileBuiltInLore() {}

    public static void main(String[] arguments) {
        ReadResult reading = LoreReader.builtIn();
        List<Entry> entries = reading.entries();
        LoreStore.ofProgram(CacheLocations.besideProgram(), ProgramFile.number(), LoreReader::packedText)
                .write(reading.world(), reading.kinds(), reading.files(), FileFingerprints::none)
                .ifPresent(lore ->
                        lore.storeTimes(entries, Chronology.of(reading.lore().repository())));
    }
}
