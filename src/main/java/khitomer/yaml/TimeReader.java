package khitomer.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khitomer.date.reckoning.CalendarDescription;
import khitomer.date.reckoning.EraDescription;
import khitomer.date.reckoning.Reckoning;
import khitomer.date.reckoning.TimeDescription;
import khitomer.date.reckoning.TimeProblem;
import khitomer.model.Location;
import khitomer.model.RuleCode;
import khitomer.yaml.syntax.YamlNode;
import khitomer.yaml.syntax.YamlNode.Mapping;
import khitomer.yaml.syntax.YamlNode.Pair;
import khitomer.yaml.syntax.YamlNode.Scalar;
import khitomer.yaml.syntax.YamlNode.Sequence;

/** Reads the time of a world: eras, calendars, seasons, and how far "about" reaches. */
final class TimeReader {

    private static final List<String> KEYS = List.of("default-era", "eras", "calendars", "seasons", "approximate");
    private static final List<String> ERA_KEYS =
            List.of("at", "follows", "first", "last", "from", "to", "counts", "units-per-year", "calendar");
    private static final List<String> CALENDAR_KEYS = List.of("months", "leap");
    private static final List<String> MONTH_KEYS = List.of("name", "days");

    private final NodeReader nodes;
    /** The number of problems before the current era or calendar. */
    private int before;

    private final Set<List<String>> wrong = new HashSet<>();

    TimeReader(NodeReader nodes) {
        this.nodes = nodes;
    }

    /** The reckoning that a node describes. Errors are reported, and the rest is used. */
    Reckoning read(YamlNode node) {
        Optional<Mapping> time = nodes.mapping("time", node);
        time.ifPresent(mapping -> nodes.unknownKeys("time", mapping, KEYS));
        return time.map(mapping -> Reckoning.of(description(mapping), problem -> report(problem, mapping)))
                .orElse(Reckoning.COMMON);
    }

    private TimeDescription description(Mapping time) {
        return new TimeDescription(
                time.value("default-era")
                        .flatMap(era -> nodes.scalar("default-era", era))
                        .map(Scalar::text)
                        .orElse(""),
                eras(time),
                calendars(time),
                texts(time, "seasons"),
                texts(time, "approximate"));
    }

    private List<EraDescription> eras(Mapping time) {
        List<EraDescription> eras = new ArrayList<>();
        for (Pair era : pairs(time, "eras")) {
            Mapping described = described(era, "the era", ERA_KEYS);
            eras.add(new EraDescription(era.key().text(), texts(known(described, ERA_KEYS))));
            noteIfWrong("eras", era);
        }
        return eras;
    }

    private List<CalendarDescription> calendars(Mapping time) {
        List<CalendarDescription> calendars = new ArrayList<>();
        for (Pair calendar : pairs(time, "calendars")) {
            Mapping described = described(calendar, "the calendar", CALENDAR_KEYS);
            calendars.add(new CalendarDescription(calendar.key().text(), months(described), texts(described, "leap")));
            noteIfWrong("calendars", calendar);
        }
        return calendars;
    }

    /** The description of an era or calendar; empty if it is invalid, so that its name is still known. */
    private Mapping described(Pair pair, String what, List<String> keys) {
        before = nodes.reported();
        Optional<Mapping> described = nodes.mapping(pair.key().text(), pair.value());
        described.ifPresent(
                mapping -> nodes.unknownKeys(what + " '" + pair.key().text() + "'", mapping, keys));
        return described.orElseGet(
                () -> new Mapping(List.of(), false, pair.value().location()));
    }

    private List<CalendarDescription.Month> months(Mapping calendar) {
        List<CalendarDescription.Month> months = new ArrayList<>();
        calendar.value("months")
                .map(written -> nodes.items("months", written))
                .orElse(List.of())
                .forEach(item -> nodes.mapping("months", item).ifPresent(month -> {
                    nodes.unknownKeys("a month", month, MONTH_KEYS);
                    Map<String, String> texts = texts(month.pairs());
                    months.add(new CalendarDescription.Month(
                            texts.getOrDefault("name", ""), texts.getOrDefault("days", "")));
                }));
        return months;
    }

    private Map<String, String> texts(Mapping owner, String key) {
        return texts(pairs(owner, key));
    }

    private Map<String, String> texts(List<Pair> pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        pairs.forEach(pair -> nodes.scalar(pair.key().text(), pair.value())
                .ifPresent(scalar -> texts.put(pair.key().text(), scalar.text())));
        return texts;
    }

    private List<Pair> pairs(Mapping owner, String key) {
        return owner.value(key)
                .flatMap(node -> nodes.mapping(key, node))
                .map(Mapping::pairs)
                .orElse(List.of());
    }

    private static List<Pair> known(Mapping described, List<String> keys) {
        return described.pairs().stream()
                .filter(pair -> keys.contains(pair.key().text()))
                .toList();
    }

    /** Remembers an invalid description, because its other errors follow from that. */
    private void noteIfWrong(String group, Pair pair) {
        if (nodes.reported() > before) {
            wrong.add(List.of(group, pair.key().text()));
        }
    }

    private void report(TimeProblem problem, Mapping time) {
        if (problem.keys().size() >= 2 && wrong.contains(problem.keys().subList(0, 2))) {
            return;
        }
        nodes.report(RuleCode.WRONG_SHAPE, location(problem.keys(), time), problem.message());
    }

    /** The location of the value at the end of a path of keys, or the last one that exists. */
    private static Location location(List<String> way, Mapping time) {
        YamlNode node = time;
        for (String key : way) {
            Optional<YamlNode> next = node instanceof Mapping mapping
                    ? mapping.value(key)
                    : node instanceof Sequence sequence ? item(sequence, key) : Optional.empty();
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
        }
        return node.location();
    }

    private static Optional<YamlNode> item(Sequence sequence, String index) {
        boolean isIndex = !index.isEmpty() && index.chars().allMatch(Character::isDigit) && index.length() < 6;
        return isIndex && Integer.parseInt(index) < sequence.items().size()
                ? Optional.of(sequence.items().get(Integer.parseInt(index)))
                : Optional.empty();
    }
}
