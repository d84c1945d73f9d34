package khitomer.date.suggest;

import java.util.List;
import java.util.Optional;
import khitomer.date.Digits;
import khitomer.date.reckoning.QualificationParser;

/**
 * The era that a text names before or behind everything else, and the rest.
 *
 * @param era an era of the world as it is declared there, else {@code BC} or {@code AD}
 * @param isBefore whether it stands before the rest
 */
record EraLabel(String era, boolean isDeclared, boolean isBefore, String rest) {

    static Optional<EraLabel> of(String written, DateProbe probe) {
        int last = written.length() - 1;
        boolean qualified = last > 0 && QualificationParser.isQualifier(written.charAt(last));
        return ofUnqualified(qualified ? written.substring(0, last) : written, probe);
    }

    private static Optional<EraLabel> ofUnqualified(String text, DateProbe probe) {
        for (String era : probe.reckoning().eras()) {
            Optional<EraLabel> found = cut(text, era, era, true);
            if (found.isPresent()) {
                return found;
            }
        }
        for (String written : WesternEras.WRITTEN) {
            Optional<EraLabel> found = cut(text, written, WesternEras.canonical(written), false)
                    .map(label -> label.declared(written, probe));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Another year with this label. */
    String with(String year) {
        return isBefore ? era + " " + year : year + " " + era;
    }

    static boolean isIn(String text, DateProbe probe) {
        return of(text, probe).isPresent();
    }

    static boolean isBefore(String text, DateProbe probe) {
        return of(text, probe).filter(EraLabel::isBefore).isPresent();
    }

    /** Whether a text begins with an era of the world, which may be called like a word. */
    static boolean isDeclaredBefore(String text, DateProbe probe) {
        return of(text, probe)
                .filter(label -> label.isDeclared() && label.isBefore())
                .isPresent();
    }

    private static Optional<EraLabel> cut(String text, String written, String era, boolean isDeclared) {
        String behind = WordMatcher.before(text, List.of(written));
        String before = WordMatcher.after(text, List.of(written));
        int glued = text.length() - written.length() - 1;
        boolean isGlued = glued >= 0
                && Digits.isDigit(text.charAt(glued))
                && text.regionMatches(true, glued + 1, written, 0, written.length());
        return !behind.isEmpty()
                ? Optional.of(new EraLabel(era, isDeclared, false, behind))
                : isGlued
                        ? Optional.of(new EraLabel(era, isDeclared, false, text.substring(0, glued + 1)))
                        : before.isEmpty()
                                ? Optional.empty()
                                : Optional.of(new EraLabel(era, isDeclared, true, before));
    }

    /** The era of the world that is called so but for case and periods, where there is one. */
    private EraLabel declared(String written, DateProbe probe) {
        return probe.reckoning().eras().stream()
                .filter(declared -> WesternEras.letters(declared).equals(WesternEras.letters(written)))
                .findFirst()
                .map(declared -> new EraLabel(declared, true, isBefore, rest))
                .orElse(this);
    }
}
