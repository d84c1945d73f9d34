package khitomer.store;

import java.util.List;
import java.util.function.IntFunction;
import khitomer.model.FileOfLore;
import khitomer.model.Pieces;
import khitomer.model.Titles;
import khitomer.model.World;

/** The files of a segment as bytes, encoded when they are first asked for. */
final class EncodedFiles {

    /** From how many files on it pays to encode them on all processors. */
    private static final int MANY = 100;

    private final List<FileOfLore> files;
    private final KindNumbers kinds;
    private final Titles titles;
    private final IdNumbers targets = new IdNumbers();
    private List<EncodedFile> encoded = List.of();

    EncodedFiles(List<FileOfLore> files, KindTable kinds, World world) {
        this.files = files;
        this.kinds = kinds.numbers();
        this.titles = new Titles(world.titles());
    }

    /** All of them in their order. */
    List<EncodedFile> all() {
        if (encoded.isEmpty()) {
            IntFunction<EncodedFile> encode = number -> EncodedFile.of(files.get(number), number, kinds, titles, targets);
            encoded = areMany() ? Pieces.onAllProcessors(files.size(), encode) : Pieces.inTurn(files.size(), encode);
        }
        return encoded;
    }

    /** The ids that they refer to, by their numbers. */
    String[] targets() {
        return targets.all();
    }

    boolean areMany() {
        return files.size() > MANY;
    }
}
