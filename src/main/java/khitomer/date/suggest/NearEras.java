package khitomer.date.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khitomer.date.reckoning.EraDescription;
import khitomer.date.reckoning.EraNames;
import khitomer.date.reckoning.Reckoning;

/** What a text says if one of its words is a mistyped era of the world. */
final class NearEras {

    /** Of two eras with labels so short, such as BBY and ABY, one is easily the other with a slip. */
    private static final int LONGEST_SHORT = 3;

    private NearEras() {}

    /** The era that a label surely is: the only one near it, and no other era that merely looks alike. */
    static Optional<String> sure(String label, Reckoning reckoning) {
        Optional<String> same = reckoning.eras().stream()
                .filter(era -> WesternEras.letters(era).equals(WesternEras.letters(label)))
                .findFirst();
        if (same.isPresent() || label.length() <= LONGEST_SHORT || WesternEras.isOne(label)) {
            return same;
        }
        List<String> near = declared(reckoning)
                .filter(era -> era.length() > LONGEST_SHORT
                        && EraNames.closest(label, List.of(era)).isPresent())
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** The eras that the world itself names, and that its people so may mistype. */
    private static Stream<String> declared(Reckoning reckoning) {
        return reckoning.description().eras().stream().map(EraDescription::label);
    }

    /** The dates that the text is with its first or last word corrected to an era, however unlikely. */
    static List<String> readings(String text, DateProbe probe) {
        List<String> words = WordMatcher.of(text);
        List<String> found = new ArrayList<>();
        for (int index : new int[] {0, words.size() - 1}) {
            String word = words.get(index);
            for (String era : near(word, probe.reckoning())) {
                List<String> corrected = new ArrayList<>(words);
                corrected.set(index, era);
                found.add(String.join(" ", corrected));
            }
        }
        return found.stream().filter(probe::isDate).toList();
    }

    private static List<String> near(String word, Reckoning reckoning) {
        if (!WordMatcher.hasLetter(word) || WesternEras.isOne(word)) {
            return List.of();
        }
        Optional<String> same = sure(word, reckoning);
        return same.isPresent()
                ? List.of(same.get())
                : declared(reckoning)
                        .filter(era -> EraNames.closest(word, List.of(era)).isPresent())
                        .toList();
    }
}
