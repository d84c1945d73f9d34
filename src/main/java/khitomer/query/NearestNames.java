package khitomer.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import khitomer.model.Entry;
import khitomer.model.Name;
import khitomer.model.Nearest;
import khitomer.model.Repository;

/** Finds the entries whose names are closest to a typed one, to offer and never to take. */
final class NearestNames {

    private static final int MOST_OFFERED = 3;

    private NearestNames() {
    }

    /** The ids of the closest entries, at most three; none where all are too many slips away. */
    static List<String> to(String folded, Repository repository) {
        int most = Nearest.mostSlips(folded);
        Map<Integer, TreeSet<String>> bySlips = new TreeMap<>();
        for (Entry entry : repository.entries()) {
            int slips = slips(folded, entry, most);
            if (slips <= most) {
                bySlips.computeIfAbsent(slips, any -> new TreeSet<>()).add(entry.id());
            }
        }
        return bySlips.values().stream().findFirst().stream()
                .flatMap(TreeSet::stream)
                .limit(MOST_OFFERED)
                .toList();
    }

    private static int slips(String folded, Entry entry, int most) {
        return Stream.concat(Stream.of(entry.id()), entry.names())
                .mapToInt(name -> Nearest.slips(folded, Name.fold(name), most))
                .min()
                .orElseThrow();
    }
}
