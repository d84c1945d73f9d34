package khitomer.date.reckoning;

import java.util.Optional;
import khitomer.date.Bounds;
import khitomer.date.DateKind;
import khitomer.date.EndpointState;
import khitomer.date.LoreDate;
import khitomer.date.Precision;
import khitomer.date.Qualification;

/** Writes dates in an era, such that reading them there gives bounds that hold what was written. */
final class EraWriter {

    private final Era era;

    EraWriter(Era era) {
        this.era = era;
    }

    Optional<String> write(LoreDate date) {
        if (date.kind() != DateKind.INTERVAL) {
            return write(date.bounds()).map(text -> qualified(text, date.marks()));
        }
        if (!date.start().hasEarliest() && !date.end().hasLatest()) {
            return Optional.empty();
        }
        Optional<String> start = end(date.startEnding(), date.start().earliest(), date.start());
        Optional<String> end = end(date.endEnding(), date.end().latest(), date.end());
        return start.flatMap(first -> end.map(last -> first + "/" + last));
    }

    private Optional<String> end(EndpointState ending, long second, Bounds bounds) {
        return switch (ending) {
            case KNOWN -> era.number(second, era.precision(bounds)).map(era::labelled);
            case OPEN -> Optional.of("..");
            case UNKNOWN -> Optional.of("");
        };
    }

    private static String qualified(String text, Qualification marks) {
        if (text.startsWith("[")) {
            return text;
        }
        return marks.approximate() ? text + (marks.uncertain() ? "%" : "~") : marks.uncertain() ? text + "?" : text;
    }

    Optional<String> write(Bounds bounds) {
        if (!bounds.hasEarliest()) {
            return bounds.hasLatest() ? half("..", bounds.latest(), bounds.latest(), "") : Optional.empty();
        }
        if (!bounds.hasLatest()) {
            return half("", bounds.earliest(), bounds.earliest(), "..");
        }
        Precision precision = era.precision(bounds);
        Optional<String> first = era.firstNumber(bounds.earliest(), precision);
        Optional<String> last = era.number(bounds.latest(), precision);
        return first.flatMap(from -> last.map(
                to -> from.equals(to) ? era.labelled(from) : "[" + era.labelled(from) + ".." + era.labelled(to) + "]"));
    }

    private Optional<String> half(String before, long earliest, long latest, String behind) {
        return era.number(latest, era.precision(new Bounds(earliest, latest)))
                .map(number -> "[" + before + era.labelled(number) + behind + "]");
    }
}
