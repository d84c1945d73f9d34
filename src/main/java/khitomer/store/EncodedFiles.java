package khitomer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import khitomer.base.Parallel;
import khitomer.model.LoreFile;
import khitomer.model.Titles;
import khitomer.model.World;
import khitomer.store.codec.KindNumbers;
import khitomer.store.codec.KindTable;
import khitomer.store.index.IdNumbers;

/** The files of a segment as bytes, encoded on request. */
final class EncodedFiles {

    /** The number of files from which on encoding on all processors is faster. */
    private static final int MANY = 100;

    private final List<LoreFile> files;
    private final KindNumbers kinds;
    private final Titles titles;
    private final ContentKey key;
    private final IdNumbers targets = new IdNumbers();
    private final List<EncodedFile.Index> indexes = new ArrayList<>();

    /** @param key the key for hashing the facts that the chronology uses */
    EncodedFiles(List<LoreFile> files, KindTable kinds, World world, ContentKey key) {
        this.key = key;
        this.files = files;
        this.kinds = kinds.numbers();
        this.titles = new Titles(world.titles());
    }

    /** Receives encoded files. */
    interface Taker {

        void take(EncodedFile file) throws IOException;
    }

    /** Passes on each file, in order and one at a time; can be called once. */
    void each(Taker taker) throws IOException {
        IntFunction<EncodedFile> encode = this::encoded;
        try {
            if (areMany()) {
                Parallel.forEachInOrder(files.size(), encode, file -> handOver(file, taker));
            } else {
                Parallel.mapSequentially(files.size(), encode).forEach(file -> handOver(file, taker));
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private EncodedFile encoded(int number) {
        LoreFile file = files.get(number);
        return EncodedFile.of(file, number, kinds, titles, targets, TimeFactsHash.of(file, kinds, key));
    }

    private void handOver(EncodedFile file, Taker taker) {
        try {
            taker.take(file);
            indexes.add(file.index());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is kept of the files that were passed on. */
    List<EncodedFile.Index> indexes() {
        return indexes;
    }

    /** The ids that the files refer to, with their numbers. */
    IdNumbers targets() {
        return targets;
    }

    /** Whether there are enough files to keep all processors busy. */
    boolean areMany() {
        return files.size() > MANY;
    }
}
