package khitomer.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khitomer.date.reckoning.CalendarDescription;
import khitomer.date.reckoning.EraDescription;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.TimeDescription;
import khitomer.date.reckoning.TimeProblem;

/** Worlds to reckon in, described in the words of {@code world.yaml}. */
final class Worlds {

    /** The eras of the chapter on eras, without a default. */
    static final Reckoning ERAS = reckoning("", """
            ABY: {at: 0, first: 0}
            BBY: {at: 0, first: 0, counts: down}
            AC: {at: 1}
            BC: {at: 0, counts: down}
            SA: {at: 591, last: 3441}
            TA: {follows: SA, last: 3021}
            SR: {at: TA 1601}
            SD: {units-per-year: 1000, at: 2323, from: 40000}
            """);

    private Worlds() {}

    /** The reckoning of a world whose eras are described one a line; nothing is wrong with them. */
    static Reckoning reckoning(String defaultEra, String eras) {
        List<TimeProblem> problems = new ArrayList<>();
        Reckoning reckoning = Reckoning.of(
                new TimeDescription(defaultEra, eras(eras), List.of(shire()), Map.of(), Map.of()), problems::add);
        assertThat(problems).isEmpty();
        return reckoning;
    }

    /** What is wrong with eras, as {@code eras.TA.follows: message}, one a line. */
    static String problems(String eras) {
        StringBuilder problems = new StringBuilder();
        Reckoning.of(
                new TimeDescription("", eras(eras), List.of(shire()), Map.of(), Map.of()),
                problem -> problems.append(String.join(".", problem.keys()))
                        .append(": ")
                        .append(problem.message())
                        .append('\n'));
        return problems.toString();
    }

    static List<EraDescription> eras(String lines) {
        return lines.lines().map(Worlds::era).toList();
    }

    private static EraDescription era(String line) {
        int colon = line.indexOf(':');
        Map<String, String> keys = new LinkedHashMap<>();
        String inner = line.substring(line.indexOf('{') + 1, line.indexOf('}'));
        for (String pair : inner.isEmpty() ? new String[0] : inner.split(", ")) {
            keys.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 2));
        }
        return new EraDescription(line.substring(0, colon), keys);
    }

    /** Twelve months of thirty days, with three days of Lithe and two of Yule, and one more of Lithe in leap years. */
    static CalendarDescription shire() {
        List<CalendarDescription.Month> months = new ArrayList<>();
        months.add(new CalendarDescription.Month("Yule", "2"));
        for (String name : List.of("Afteryule", "Solmath", "Rethe", "Astron", "Thrimidge", "Forelithe")) {
            months.add(new CalendarDescription.Month(name, "30"));
        }
        months.add(new CalendarDescription.Month("Lithe", "3"));
        for (String name : List.of("Afterlithe", "Wedmath", "Halimath", "Winterfilth", "Blotmath", "Foreyule")) {
            months.add(new CalendarDescription.Month(name, "30"));
        }
        return new CalendarDescription(
                "shire", months, Map.of("every", "4", "except", "100", "but", "400", "month", "Lithe", "days", "1"));
    }
}
