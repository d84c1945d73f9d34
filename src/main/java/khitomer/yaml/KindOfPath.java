package khitomer.yaml;

import java.util.Optional;
import khitomer.model.Kind;
import khitomer.model.Kinds;

/** Finds the kind whose plural is the name of a file or of a folder around it; the innermost counts. */
final class KindOfPath {

    private KindOfPath() {}

    static Optional<Kind> in(Kinds kinds, String path) {
        int dot = path.lastIndexOf('.');
        String rest = dot < 0 ? path : path.substring(0, dot);
        while (true) {
            int slash = rest.lastIndexOf('/');
            Optional<Kind> kind = kinds.ofPlural(rest.substring(slash + 1));
            if (kind.isPresent() || slash < 0) {
                return kind;
            }
            rest = rest.substring(0, slash);
        }
    }
}
